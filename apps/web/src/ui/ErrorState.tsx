// What stands where something failed: what happened, what was kept, what to do.
import { Button } from './Button.tsx';

export interface ErrorStateProps {
  title: string;
  message: string;
  onRetry?: () => void;
}

export function ErrorState({ title, message, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-start gap-2 px-4 py-10">
      <p className="text-base font-semibold">{title}</p>
      <p className="text-sm text-muted">{message}</p>
      {onRetry && (
        <Button className="mt-2" onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
