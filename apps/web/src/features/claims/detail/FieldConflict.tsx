// Two people wrote in the same field: both texts side by side, and the choice.
import { CLAIM_KIND_WORDS } from '../../../messages/claim-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ClaimFields, FieldName } from './claim-fields.ts';

const FIELD_WORDS: Record<FieldName, string> = {
  statement: 'Statement',
  claimantName: 'Claimant',
  saidOn: 'Said on',
  kind: 'Kind',
};

function shown(fields: ClaimFields, name: FieldName): string {
  if (name === 'kind') return CLAIM_KIND_WORDS[fields.kind];
  if (name === 'saidOn' && fields.saidOn) return describeDay(fields.saidOn);
  return fields[name] || 'Nothing';
}

export interface FieldConflictProps {
  name: FieldName;
  mine: ClaimFields;
  theirs: ClaimFields;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function FieldConflict({ name, mine, theirs, onKeepMine, onTakeTheirs }: FieldConflictProps) {
  return (
    <section role="alert" aria-label={`${FIELD_WORDS[name]}: two texts`} className="rounded border border-caution p-3 text-sm">
      <p className="pb-2 text-xs text-caution">
        Somebody else changed “{FIELD_WORDS[name]}” while you were writing. Nothing is lost: choose one, or bring both together in the field
        and keep yours.
      </p>
      <div className="grid grid-cols-2 gap-3">
        <div className="flex flex-col items-start gap-2">
          <h3 className="text-xs font-medium text-muted">Theirs, saved</h3>
          <p className="grow break-words whitespace-pre-wrap">{shown(theirs, name)}</p>
          <Button size="small" onPress={onTakeTheirs}>
            Take theirs
          </Button>
        </div>
        <div className="flex flex-col items-start gap-2 border-s border-line ps-3">
          <h3 className="text-xs font-medium text-muted">Yours, not saved yet</h3>
          <p className="grow break-words whitespace-pre-wrap">{shown(mine, name)}</p>
          <Button size="small" onPress={onKeepMine}>
            Keep mine
          </Button>
        </div>
      </div>
    </section>
  );
}
