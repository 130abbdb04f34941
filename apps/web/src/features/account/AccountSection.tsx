// One matter of the account: its name, a sentence about it, and what can be done.
import { type ReactNode, useId } from 'react';

export interface AccountSectionProps {
  title: string;
  /** How it stands now. */
  standing: ReactNode;
  children?: ReactNode;
}

export function AccountSection({ title, standing, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 py-5">
      <header className="flex flex-col gap-1">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        <p className="text-sm text-muted">{standing}</p>
      </header>
      {children}
    </section>
  );
}
