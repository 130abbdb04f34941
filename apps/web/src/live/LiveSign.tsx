// Says quietly that what others do does not arrive just now, and when it does again.
import { useEffect, useState } from 'react';
import { useLine } from './live-state.ts';

/** A line that comes back this soon is not worth a word, in milliseconds. */
const PATIENCE_MS = 4_000;
const RELIEF_MS = 4_000;

type Shown = 'nothing' | 'lost' | 'back';

export function LiveSign() {
  const line = useLine();
  const [shown, setShown] = useState<Shown>('nothing');
  useEffect(() => {
    if (line === 'lost') {
      const timer = setTimeout(() => setShown('lost'), PATIENCE_MS);
      return () => clearTimeout(timer);
    }
    setShown((before) => (before === 'lost' ? 'back' : 'nothing'));
    const timer = setTimeout(() => setShown('nothing'), RELIEF_MS);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <div role="status" className="pointer-events-none absolute start-3 bottom-3 z-20 max-pane:bottom-16">
      {shown !== 'nothing' && (
        <p className="rounded border border-line bg-raised px-2.5 py-1 text-xs text-muted shadow-raised">
          {shown === 'lost' ? 'Not live: trying again' : 'Live again'}
        </p>
      )}
    </div>
  );
}
