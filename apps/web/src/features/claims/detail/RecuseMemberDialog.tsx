// Asks an editor whom to recuse from a claim, and why.
import { includesRole } from '@touchstone/domain';
import { useState } from 'react';
import { useDesk } from '../../../session/desk.ts';
import { Select } from '../../../ui/Select.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

export interface RecuseMemberDialogProps {
  /** Where the reason is kept until the server has taken it. */
  keptAs: string;
  onConfirm: (memberId: string, reason: string, forget: () => void) => void;
  onClose: () => void;
}

export function RecuseMemberDialog({ keptAs, onConfirm, onClose }: RecuseMemberDialogProps) {
  const { me, members } = useDesk();
  const [memberId, setMemberId] = useState<string | null>(null);
  const others = members.filter(({ id, role }) => id !== me.id && includesRole(role, 'checker'));
  return (
    <ReasonDialog
      title="Recuse somebody"
      words="They go on reading this claim, but no longer rate it, propose its verdict or approve it. A rating they gave stays in the record and is not counted."
      confirm="Recuse"
      blockedBy={memberId ? [] : ['Choose who steps aside.']}
      keptAs={keptAs}
      onConfirm={(reason, forget) => memberId && onConfirm(memberId, reason, forget)}
      onClose={onClose}
    >
      <Select
        label="Who steps aside"
        value={memberId}
        onChange={setMemberId}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ReasonDialog>
  );
}
