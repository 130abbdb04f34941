// The loaded claim: fields, reasons, tabs and the next step.
import type { ClaimDetail } from '@touchstone/server';
import { useEffect, useRef } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import type { ClaimTab } from '../../../routes/search-params.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { ClaimFieldsForm } from './ClaimFieldsForm.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import type { ClaimPaneProps } from './ClaimPane.tsx';
import { Suggestion } from './Suggestion.tsx';
import { TriageFooter } from './TriageFooter.tsx';
import { useClaimFields } from './use-claim-fields.ts';

export function ClaimWork(props: ClaimPaneProps & { detail: ClaimDetail }) {
  const { claim: row, detail, text, steps, tab, onTab, onDecline, intent, onIntentDone } = props;
  const statement = useRef<HTMLTextAreaElement>(null);
  const fields = useClaimFields(detail);
  useEffect(() => {
    if (intent?.do !== 'writeStatement') return;
    statement.current?.focus();
    onIntentDone();
  }, [intent, onIntentDone]);
  return (
    <>
      <div className="scroll-pane min-h-0 flex-1">
        <ClaimHead claim={row} text={text} steps={steps} />
        {offerOf(detail.offers, 'edit') && <ClaimFieldsForm fields={fields} statementRef={statement} />}
        {detail.suggestion && <Suggestion suggestion={detail.suggestion} isOpen={row.stage === 'spotted'} />}
        <Tabs<ClaimTab>
          label="About the claim"
          tabs={[{ id: 'history', label: 'History', children: <p className="p-4">…</p> }]}
          chosen={tab ?? 'history'}
          onChoose={onTab}
        />
      </div>
      <TriageFooter claim={row} steps={steps} onDecline={onDecline} />
    </>
  );
}
