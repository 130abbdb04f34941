// The rarer steps of the open claim, in a menu: leave it, step aside, check it again.
import type { ClaimSummary } from '@touchstone/server';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { CLAIM_ACTION_WORDS } from '../../../messages/claim-words.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { RecuseMemberDialog } from './RecuseMemberDialog.tsx';

const ASKS = {
  recuse: {
    title: 'Step aside',
    words: 'You may go on reading this claim, but not rate it, propose its verdict or approve it. The record says why.',
  },
  reopen: {
    title: 'Check again',
    words: 'The verdict is opened again. Readers go on seeing what is published until a new version replaces it.',
  },
} as const;
type Asked = keyof typeof ASKS | 'recuseMember';

export interface MoreStepsProps {
  claim: ClaimSummary;
  isRecused: boolean;
  steps: ClaimSteps;
  /** Left out where the decision stands in the open already. */
  onDecline: (() => void) | undefined;
}

export function MoreSteps({ claim, isRecused, steps, onDecline }: MoreStepsProps) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const isOpen = (action: 'recuse' | 'recuseMember' | 'reopen' | 'decline') => offerOf(claim.offers, action)?.length === 0;
  const entries: MenuEntry[] = [
    ...(onDecline && isOpen('decline') ? [{ id: 'decline', label: CLAIM_ACTION_WORDS.decline, shortcut: 'x', perform: onDecline }] : []),
    ...(isOpen('reopen') ? [{ id: 'reopen', label: `${CLAIM_ACTION_WORDS.reopen}…`, perform: () => setAsking('reopen') }] : []),
    ...(isOpen('recuse') && !isRecused
      ? [{ id: 'recuse', label: `${CLAIM_ACTION_WORDS.recuse}…`, perform: () => setAsking('recuse') }]
      : []),
    ...(isOpen('recuseMember')
      ? [{ id: 'recuseMember', label: `${CLAIM_ACTION_WORDS.recuseMember}…`, perform: () => setAsking('recuseMember') }]
      : []),
  ];
  if (!entries.length) return null;
  return (
    <>
      <Menu
        label="More steps"
        trigger={<IconButton icon={<Ellipsis size={16} />} word="More steps" data-decline />}
        sections={[{ entries }]}
      />
      {asking === 'recuseMember' && (
        <RecuseMemberDialog
          keptAs={`reason.recuseMember.${claim.id}`}
          onConfirm={(memberId, reason, forget) => steps.recuseMember(claim, memberId, reason, forget)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'recuseMember' && (
        <ReasonDialog
          {...ASKS[asking]}
          keptAs={`reason.${asking}.${claim.id}`}
          confirm={ASKS[asking].title}
          onConfirm={(reason, forget) => steps[asking](claim, reason, forget)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
