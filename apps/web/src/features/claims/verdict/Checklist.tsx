// Everything the verdict still needs before it can go to the editor; each line leads to where it is done.
import type { Need, NeedPlace } from './verdict-draft.ts';

export function Checklist({ needs, onGo }: { needs: readonly Need[]; onGo: (place: NeedPlace) => void }) {
  return (
    <section aria-labelledby="verdict-needs" className="rounded border border-line-strong px-3 py-2.5 text-sm">
      <h3 id="verdict-needs" className="pb-1 text-xs font-semibold">
        {needs.length === 1
          ? '1 thing to do before it can go to the editor'
          : `${needs.length} things to do before it can go to the editor`}
      </h3>
      <ul className="flex flex-col">
        {needs.map(({ text, place }) => (
          <li key={text} className="flex min-h-6 items-baseline gap-2">
            <span aria-hidden="true" className="text-faint">
              ○
            </span>
            {place === 'verdict' ? (
              text
            ) : (
              <button
                type="button"
                onClick={() => onGo(place)}
                className="min-h-6 text-start underline decoration-line-field underline-offset-2 hover:decoration-current"
              >
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
