// What is shown at an address where there is nothing.
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/EmptyState.tsx';

export function NotFound() {
  return (
    <EmptyState
      title="There is nothing at this address"
      action={
        <Link to="/" className="text-sm text-accent underline">
          Go to the desk
        </Link>
      }
    >
      It may have been moved, or it is not yours to see.
    </EmptyState>
  );
}
