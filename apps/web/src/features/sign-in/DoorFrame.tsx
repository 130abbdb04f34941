// The quiet page around signing in and setting up.
import type { ReactNode } from 'react';

export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="flex min-h-full flex-col items-center justify-center bg-frame px-4 py-10">
      <div className="flex w-full max-w-88 flex-col gap-6">
        <header className="flex flex-col gap-1">
          <p className="text-xs font-medium text-muted">Touchstone</p>
          <h1 className="font-text text-2xl font-[640] tracking-tight text-balance">{title}</h1>
        </header>
        {children}
      </div>
    </main>
  );
}
