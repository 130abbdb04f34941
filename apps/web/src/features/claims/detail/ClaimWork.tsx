// The loaded claim: fields, reasons, tabs and the next step.
import type { ClaimDetail } from '@touchstone/server';
import { useRef } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import type { ClaimTab } from '../../../routes/search-params.ts';
import { useDesk } from '../../../session/desk.ts';
import { type TabEntry, Tabs } from '../../../ui/Tabs.tsx';
import { Threads } from '../../comments/Threads.tsx';
import { PrecedentTab } from '../../precedents/PrecedentTab.tsx';
import { Proposals } from '../../suggestions/Proposals.tsx';
import { EvidenceTab } from '../evidence/EvidenceTab.tsx';
import { RatingsTab } from '../ratings/RatingsTab.tsx';
import { ReplyTab } from '../replies/ReplyTab.tsx';
import { PointSign } from '../signs/PointSign.tsx';
import { useVerdictWords } from '../verdict/use-verdict-words.ts';
import { VerdictTab } from '../verdict/VerdictTab.tsx';
import { type NeedPlace, unmetNeeds } from '../verdict/verdict-draft.ts';
import { ClaimFieldsForm } from './ClaimFieldsForm.tsx';
import { ClaimFooter } from './ClaimFooter.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import type { ClaimPaneProps } from './ClaimPane.tsx';
import { firstTabOf, tabsOf } from './claim-tabs.ts';
import { HistoryTab } from './HistoryTab.tsx';
import { Recusals } from './Recusals.tsx';
import { Suggestion } from './Suggestion.tsx';
import { useClaimDrafts } from './use-claim-drafts.ts';
import { useClaimFields } from './use-claim-fields.ts';
import { useClaimIntent } from './use-claim-intent.ts';
import { useFocusWhen } from './use-focus-when.ts';
import { useHold } from './use-hold.ts';
import { useSendToEditor } from './use-send-to-editor.ts';

const openThreads = (threads: ClaimDetail['threads']) => threads.filter(({ resolved }) => !resolved).length;

export function ClaimWork(props: ClaimPaneProps & { detail: ClaimDetail }) {
  const { claim: row, detail, text, steps, tab, onTab, onDecline, intent, onIntentDone } = props;
  const { scale } = useDesk();
  const statement = useRef<HTMLTextAreaElement>(null);
  const fields = useClaimFields(detail);
  const hold = useHold(detail);
  const drafts = useClaimDrafts(detail);
  const writing = useVerdictWords(detail, drafts.verdict);
  const { point, confidence, contradictionReason } = drafts.verdict.value;
  const needs = unmetNeeds(detail, { point, contradictionReason, ...writing.words, isContested: writing.contested.length > 0 }, scale);
  const sending = useSendToEditor(detail, drafts.verdict, writing, steps);
  const send = () => {
    if (needs.length || !point) onTab('verdict');
    else if (!sending.isPending) sending.mutate({ point, confidence, contradictionReason });
  };
  const asked = useClaimIntent({
    intent,
    onDone: onIntentDone,
    onTab,
    scale,
    rate: (key) => drafts.rating.set((before) => ({ ...before, point: key })),
    send,
  });
  const focused = () => asked.setWanted(null);
  useFocusWhen(asked.wanted === 'statement', statement, focused);

  const goTo = (place: NeedPlace) => {
    if (place === 'statement') asked.setWanted('statement');
    else onTab(place);
  };
  const panels: Record<ClaimTab, Omit<TabEntry<ClaimTab>, 'id'>> = {
    evidence: {
      label: 'Evidence',
      note: detail.evidence.length || null,
      children: (
        <div onInput={hold}>
          <EvidenceTab claim={detail} isAdding={asked.isAdding} onAdding={asked.setIsAdding} given={asked.given} />
        </div>
      ),
    },
    precedents: { label: 'Precedents', children: <PrecedentTab claim={detail} /> },
    ratings: {
      label: 'Ratings',
      note: `${detail.ratings.have}/${detail.ratings.need}`,
      children: <RatingsTab claim={detail} draft={drafts.rating} hasDraft={drafts.hasRating} />,
    },
    reply: {
      label: 'Reply',
      note: detail.replies.length || null,
      children: <ReplyTab claim={detail} />,
    },
    verdict: {
      label: 'Verdict',
      note: row.point && <PointSign point={row.point} />,
      children: (
        <div onInput={hold}>
          <VerdictTab
            claim={detail}
            draft={drafts.verdict}
            writing={writing}
            needs={needs}
            onGo={goTo}
            isWanted={asked.wanted === 'verdict'}
            onFocused={focused}
          />
        </div>
      ),
    },
    comments: {
      label: 'Comments',
      note: openThreads(detail.threads) || null,
      children: (
        <div className="px-4 py-3">
          <Threads
            claim={detail}
            target={{ on: 'claim', claimId: detail.id }}
            threads={detail.threads}
            placeholder="Comment on the claim"
            isWanted={asked.wanted === 'comment'}
            onFocused={focused}
          />
        </div>
      ),
    },
    history: { label: 'History', children: <HistoryTab claimId={detail.id} /> },
  };
  const tabs = tabsOf(detail);
  return (
    <>
      <div className="scroll-pane min-h-0 flex-1">
        <ClaimHead claim={row} text={text} steps={steps} />
        <Recusals claim={row} recusals={detail.recusals} steps={steps} />
        {detail.decline?.note && <p className="px-4 pb-3 text-sm text-muted">{detail.decline.note}</p>}
        {offerOf(detail.offers, 'edit') ? (
          <div onInput={hold}>
            <ClaimFieldsForm fields={fields} statementRef={statement} />
          </div>
        ) : (
          detail.statement && <p className="px-4 pb-4 text-base">{detail.statement}</p>
        )}
        {detail.suggestion && <Suggestion suggestion={detail.suggestion} isOpen={row.stage === 'spotted'} />}
        <Proposals claim={detail} />
        <Tabs<ClaimTab>
          label="About the claim"
          tabs={tabs.map((id) => ({ id, ...panels[id] }))}
          chosen={tab && tabs.includes(tab) ? tab : firstTabOf(detail)}
          onChoose={onTab}
          className="[&>[role=tablist]]:sticky [&>[role=tablist]]:top-0 [&>[role=tablist]]:z-1 [&>[role=tablist]]:bg-paper"
        />
      </div>
      <ClaimFooter
        claim={row}
        isRecused={detail.isRecused}
        steps={steps}
        onDecline={onDecline}
        sending={{ needs, isPending: sending.isPending, send, showNeeds: () => onTab('verdict') }}
      />
    </>
  );
}
