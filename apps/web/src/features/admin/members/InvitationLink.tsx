// The link of an invitation just sent; it can be seen and copied now and never again.
import type { InvitationSent } from '@touchstone/server';
import { Button } from '../../../ui/Button.tsx';
import { CopyField } from '../../../ui/CopyField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

export function InvitationLink({ sent: { email, link, isMailed }, onClose }: { sent: InvitationSent; onClose: () => void }) {
  return (
    <Dialog
      title={isMailed ? 'Invitation sent' : 'The mail could not be sent'}
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <Button kind="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm">
          {isMailed
            ? `A mail with this link is on its way to ${email}.`
            : `The invitation stands all the same: hand this link to ${email} yourself.`}{' '}
          The link works once, for 7 days, and is shown only now.
        </p>
        <CopyField label="Link" value={link} />
      </div>
    </Dialog>
  );
}
