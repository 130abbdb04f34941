// Approve or send back: what may be decided about the verdict, and what still stands in the way.
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../actions/offers.ts';
import { useActions } from '../../actions/use-actions.ts';
import { CLAIM_ACTION_WORDS } from '../../messages/claim-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import type { ChangeNotes } from './change-notes.ts';
import { SendBackDialog } from './SendBackDialog.tsx';
import type { useDecisions } from './use-decisions.ts';
import type { SeenVerdict } from './use-seen-verdict.ts';

const NEWER = 'A newer verdict arrived while you were reading. Read it, then decide.';

export interface DecisionBarProps {
  claim: ClaimDetail;
  seen: SeenVerdict;
  notes: ChangeNotes;
  decisions: ReturnType<typeof useDecisions>;
}

export function DecisionBar({ claim, seen, notes, decisions }: DecisionBarProps) {
  const [open, setOpen] = useState<'requestChanges' | 'overrideApprove' | 'reopen' | null>(null);
  const step = { claimId: claim.id, version: claim.version };
  const approval = { ...step, verdictId: seen.current.id };
  const { isDeciding, problem } = decisions;
  const blocks = (action: 'approve' | 'requestChanges' | 'overrideApprove' | 'reopen') => {
    const blockedBy = offerOf(claim.offers, action);
    return blockedBy && seen.arrived ? [...blockedBy, NEWER] : blockedBy;
  };
  const [approve, sendBack, override, reopen] = [blocks('approve'), blocks('requestChanges'), blocks('overrideApprove'), blocks('reopen')];
  const start = (what: typeof open) => {
    decisions.forgetProblem();
    if (what === 'requestChanges' && notes.notes.length === 0) notes.add('explanation');
    setOpen(what);
  };
  const close = () => setOpen(null);
  const doApprove = () => !isDeciding && decisions.approve.mutate(approval);

  useActions({
    ...(approve && { 'claim.approve': { perform: doApprove, blockedBy: approve } }),
    ...(sendBack && { 'claim.sendBack': { perform: () => start('requestChanges'), blockedBy: sendBack } }),
  });
  if (!approve && !sendBack && !override && !reopen) return null;
  const needsOverride = override && approve && approve.length > 0;

  return (
    <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line bg-paper px-4 py-2.5">
      {problem && !open && !seen.arrived && (
        <p role="alert" className="me-auto text-sm text-danger">
          {problem}
        </p>
      )}
      {reopen && (
        <Button blockedBy={reopen} onPress={() => start('reopen')}>
          {CLAIM_ACTION_WORDS.reopen}
        </Button>
      )}
      {needsOverride && (
        <Button kind="bare" blockedBy={override} onPress={() => start('overrideApprove')}>
          {CLAIM_ACTION_WORDS.overrideApprove}
        </Button>
      )}
      {sendBack && (
        <Button shortcut="B" blockedBy={sendBack} onPress={() => start('requestChanges')}>
          {CLAIM_ACTION_WORDS.requestChanges}
          {notes.written.length > 0 && ` (${notes.written.length})`}
        </Button>
      )}
      {approve && (
        <Button kind="primary" shortcut="A" blockedBy={approve} onPress={doApprove} isPending={decisions.approve.isPending}>
          {CLAIM_ACTION_WORDS.approve}
        </Button>
      )}
      {open === 'requestChanges' && (
        <SendBackDialog
          to={seen.current.proposedBy.name}
          notes={notes}
          problem={problem}
          isPending={isDeciding}
          onSend={() =>
            decisions.requestChanges.mutate({ ...step, requests: notes.written.map(({ part, note }) => ({ part, note: note.trim() })) })
          }
          onClose={close}
        />
      )}
      {open === 'overrideApprove' && (
        <ReasonDialog
          title="Approve without a second person"
          explanation="Four eyes is the rule of the desk. This approval and its reason are printed in the report."
          confirm="Approve"
          isPending={isDeciding}
          problem={problem}
          keptAs={`reason.overrideApprove.${claim.id}`}
          onConfirm={(reason, forget) => decisions.overrideApprove.mutate({ ...approval, reason }, { onSuccess: forget })}
          onClose={close}
        />
      )}
      {open === 'reopen' && (
        <ReasonDialog
          title="Check this claim again"
          explanation="It goes back to checking. What readers see stays until a report is published anew."
          confirm="Check again"
          isPending={isDeciding}
          problem={problem}
          keptAs={`reason.reopen.${claim.id}`}
          onConfirm={(reason, forget) =>
            decisions.reopen.mutate(
              { ...step, reason },
              {
                onSuccess: () => {
                  forget();
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
    </footer>
  );
}
