// The verdict: written while the claim is checked, read once it is with the editor, with all earlier versions.
import type { ClaimDetail, VerdictReply } from '@touchstone/server';
import { useRef } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Threads } from '../../comments/Threads.tsx';
import { useFocusWhen } from '../detail/use-focus-when.ts';
import { ChangeRequestItem } from './ChangeRequestItem.tsx';
import { Checklist } from './Checklist.tsx';
import type { VerdictWriting } from './use-verdict-words.ts';
import { VerdictForm } from './VerdictForm.tsx';
import { VerdictText } from './VerdictText.tsx';
import type { Need, NeedPlace, VerdictDraft } from './verdict-draft.ts';

export interface VerdictTabProps {
  claim: ClaimDetail;
  draft: Draft<VerdictDraft>;
  writing: VerdictWriting;
  needs: readonly Need[];
  onGo: (place: NeedPlace) => void;
  isWanted: boolean;
  onFocused: () => void;
}

/** Its words by field, as the form names them. */
const verdictWordsOf = ({ point, summary, explanation, confidence, contradictionReason }: VerdictDraft) => ({
  Verdict: point ?? '',
  Summary: summary,
  Explanation: explanation,
  Confidence: CONFIDENCE_WORDS[confidence],
  'Why this verdict differs': contradictionReason,
});

export function VerdictTab({ claim, draft, writing, needs, onGo, isWanted, onFocused }: VerdictTabProps) {
  const summary = useRef<HTMLTextAreaElement>(null);
  useFocusWhen(isWanted, summary, onFocused);
  const isWriting = offerOf(claim.offers, 'proposeVerdict') !== null && !claim.isRecused;
  const [latest, ...earlier] = claim.verdicts;
  const asked = claim.verdicts.flatMap((verdict) =>
    verdict.changeRequests.filter(({ resolved }) => !resolved || verdict === latest).map((request) => ({ verdict, request })),
  );
  if (!isWriting && !latest) return <EmptyState title="No verdict yet">It is written once the claim is being checked.</EmptyState>;
  return (
    <div className="flex flex-col gap-4 px-4 py-3">
      {asked.length > 0 && (
        <ul className="flex flex-col gap-3">
          {asked.map(({ verdict, request }) => (
            <li key={request.id}>
              <ChangeRequestItem claim={claim} verdict={verdict} request={request} />
            </li>
          ))}
        </ul>
      )}
      {isWriting && (
        <>
          <VerdictForm claim={claim} draft={draft.value} setDraft={draft.set} writing={writing} summaryRef={summary} />
          {!writing.isShared && <DraftSign safety={draft.safety} />}
          <TwoDrafts name="The verdict" draft={draft} wordsOf={verdictWordsOf} />
          {needs.length > 0 && <Checklist needs={needs} onGo={onGo} />}
        </>
      )}
      {latest && !isWriting && <Version claim={claim} verdict={latest} />}
      {(isWriting ? claim.verdicts : earlier).length > 0 && (
        <details className="border-t border-line pt-3">
          <summary className="cursor-default text-xs font-medium text-muted">Earlier versions</summary>
          <div className="flex flex-col gap-5 pt-3">
            {(isWriting ? claim.verdicts : earlier).map((verdict) => (
              <VerdictText key={verdict.id} verdict={verdict} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Version({ claim, verdict }: { claim: ClaimDetail; verdict: VerdictReply }) {
  return (
    <>
      <VerdictText verdict={verdict} />
      <Threads
        claim={claim}
        target={{ on: 'verdict', verdictId: verdict.id }}
        threads={verdict.threads}
        placeholder="Comment on the verdict"
      />
    </>
  );
}
