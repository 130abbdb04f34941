// One field that a step changed: texts word by word, other values as before → after.
import type { FieldChange } from '@touchstone/domain';
import { describeChange } from '../../messages/field-words.ts';
import { DiffText } from '../../ui/DiffText.tsx';

export function ChangeLine({ change }: { change: FieldChange }) {
  const { label, isText, before, after } = describeChange(change);
  return (
    <div className="flex gap-2 max-pane:flex-col max-pane:gap-0">
      <dt className="w-28 shrink-0 text-muted">{label}</dt>
      <dd dir="auto" className="min-w-0 max-w-[72ch] flex-1 wrap-anywhere whitespace-pre-wrap">
        {isText ? <DiffText before={before} after={after ?? ''} isAbridged /> : <Values before={before} after={after} />}
      </dd>
    </div>
  );
}

function Values({ before, after }: { before: string | null; after: string | null }) {
  if (before === null) return after ?? 'nobody';
  return (
    <>
      <span className="sr-only">from </span>
      <span className="text-muted">{before}</span>
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> to </span>
      {after ?? <span className="text-muted">nothing</span>}
    </>
  );
}
