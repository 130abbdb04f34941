// What is shown when a screen cannot be loaded or breaks.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { describeProblem } from '../messages/problems.ts';
import { ErrorState } from '../ui/ErrorState.tsx';

export function RouteError({ error, reset }: ErrorComponentProps) {
  return <ErrorState title="This page could not be shown" message={describeProblem(error)} onRetry={reset} />;
}
