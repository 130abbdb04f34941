// What is shown while a screen is on its way.
import { Skeleton } from '../ui/Skeleton.tsx';

export function RoutePending() {
  return (
    <div className="max-w-2xl p-8">
      <Skeleton lines={8} />
    </div>
  );
}
