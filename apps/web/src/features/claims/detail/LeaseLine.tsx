// Who has the open claim in hand right now and until when; one press takes it, with a reason also out of other hands.
import { includesRole } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { lazy, Suspense, useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { CLAIM_ACTION_WORDS } from '../../../messages/claim-words.ts';
import { describeTime } from '../../../messages/times.ts';
import { useDesk } from '../../../session/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';

const ReasonDialog = lazy(() => import('./ReasonDialog.tsx').then((module) => ({ default: module.ReasonDialog })));

export function LeaseLine({ claim, steps }: { claim: ClaimSummary; steps: ClaimSteps }) {
  const { me } = useDesk();
  const [isTakingOver, setIsTakingOver] = useState(false);
  const { lease } = claim;
  const may = (action: 'takeLease' | 'takeOverLease' | 'handLease') => offerOf(claim.offers, action)?.length === 0;
  if (!lease && !may('takeLease')) return null;
  const isMine = lease?.holder.id === me.id;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
      <span className={lease && !isMine ? 'text-caution' : undefined}>
        {lease
          ? `${isMine ? 'You are' : `${lease.holder.name} is`} on it, until ${describeTime(lease.until)}`
          : 'Nobody is on it right now'}
      </span>
      {isMine && (
        <Button kind="bare" size="small" onPress={() => steps.releaseLease(claim)}>
          {CLAIM_ACTION_WORDS.releaseLease}
        </Button>
      )}
      {!lease && (
        <Button kind="bare" size="small" onPress={() => steps.takeLease(claim)}>
          {CLAIM_ACTION_WORDS.takeLease}
        </Button>
      )}
      {lease && !isMine && may('takeOverLease') && (
        <Button kind="bare" size="small" onPress={() => setIsTakingOver(true)}>
          {CLAIM_ACTION_WORDS.takeOverLease}…
        </Button>
      )}
      {may('handLease') && <HandMenu claim={claim} steps={steps} />}
      <Suspense>
        {isTakingOver && lease && (
          <ReasonDialog
            title={`Take over from ${lease.holder.name}`}
            words="Everything they have written stays. They see who took the claim over, and why."
            confirm={CLAIM_ACTION_WORDS.takeOverLease}
            keptAs={`reason.takeOverLease.${claim.id}`}
            onConfirm={(reason, forget) => steps.takeOverLease(claim, reason, forget)}
            onClose={() => setIsTakingOver(false)}
          />
        )}
      </Suspense>
    </p>
  );
}

function HandMenu({ claim, steps }: { claim: ClaimSummary; steps: ClaimSteps }) {
  const { me, members } = useDesk();
  const others = members.filter(({ id, role }) => id !== me.id && id !== claim.lease?.holder.id && includesRole(role, 'checker'));
  return (
    <Menu
      label="Hand it to somebody"
      trigger={
        <Button kind="bare" size="small">
          {CLAIM_ACTION_WORDS.handLease}…
        </Button>
      }
      sections={[{ entries: others.map(({ id, name }) => ({ id, label: name, perform: () => steps.handLease(claim, id) })) }]}
    />
  );
}
