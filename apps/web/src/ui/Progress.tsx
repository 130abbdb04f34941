// How far a slow step is, and what is being done.
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

/** `value` from 0 to 100; left out when nobody knows. */
export function Progress({ label, value }: { label: string; value?: number }) {
  return (
    <ProgressBar {...(value === undefined ? { isIndeterminate: true } : { value })} className="flex w-full max-w-72 flex-col gap-1.5">
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-4 text-xs text-muted">
            <Label>{label}</Label>
            {value !== undefined && <span>{valueText}</span>}
          </div>
          <div className="h-1 overflow-hidden rounded-full bg-line">
            <div
              className={value === undefined ? 'progress-wander h-full w-1/3 bg-accent' : 'h-full bg-accent'}
              style={value === undefined ? {} : { width: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
