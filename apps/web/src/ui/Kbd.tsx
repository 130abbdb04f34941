// The keys of a shortcut as caps; for eyes only, screen readers hear it from `aria-keyshortcuts` or the list of keys.
import { classes } from './classes.ts';
import { keyCaps } from './key-caps.ts';

export function Kbd({ stroke, onFill = false }: { stroke: string; onFill?: boolean }) {
  return (
    <span aria-hidden="true" className="inline-flex items-center gap-0.5 pointer-coarse:hidden">
      {stroke.split(' ').map((one) => (
        <kbd
          key={one}
          className={classes(
            'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-2xs leading-none',
            onFill ? 'border-current/40' : 'border-line-strong text-muted',
          )}
        >
          {keyCaps(one).join(' ')}
        </kbd>
      ))}
    </span>
  );
}
