// Changes the words of a proposal before they are taken; what is typed is kept until then.
import { useActions } from '../../actions/use-actions.ts';
import { DraftSign, TwoDrafts } from '../../session/drafts/DraftSign.tsx';
import type { Draft } from '../../session/drafts/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface ChangeProposalProps {
  draft: Draft<string>;
  isPending: boolean;
  onTake: () => void;
  onClose: () => void;
}

export function ChangeProposal({ draft, isPending, onTake, onClose }: ChangeProposalProps) {
  const missing = draft.value.trim() ? [] : ['Write the words to take.'];
  const take = () => {
    if (!missing.length && !isPending) onTake();
  };
  useActions({ 'form.submit': { perform: take, blockedBy: missing } });
  return (
    <form
      aria-label="Change before taking"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextArea label="Your words" autoFocus value={draft.value} onChange={draft.set} maxLength={2_000} />
      <TwoDrafts name="Your words" draft={draft} wordsOf={(words) => ({ 'Your words': words })} />
      <span className="flex flex-wrap items-center gap-2">
        <Button type="submit" size="small" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          Take with changes
        </Button>
        <Button kind="bare" size="small" onPress={onClose}>
          Cancel
        </Button>
        <DraftSign safety={draft.safety} />
      </span>
    </form>
  );
}
