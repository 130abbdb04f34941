// A field for a comment: members are named after an @, words are kept until they are sent.
import { useEffect, useId, useRef, useState } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { DraftSign, TwoDrafts } from '../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useFocusWhen } from '../claims/detail/use-focus-when.ts';
import { bodyOf, type Handle, handlesOf, namingAt, wordsOf } from './handles.ts';
import { NamePicker, optionId } from './NamePicker.tsx';

export interface CommentFieldProps {
  /** Under which the words are kept. */
  keptAs: string;
  label: string;
  placeholder: string;
  submitWord: string;
  /** What stands in it at first, as a comment is stored. */
  initialBody?: string;
  /** Whom nobody should name here, such as the recused. */
  unnamed?: readonly string[];
  /** Rejects when it was refused; the words stay in the field. */
  onSend: (body: string) => Promise<unknown>;
  onCancel?: () => void;
  isWanted?: boolean;
  onFocused?: () => void;
  isAutoFocused?: boolean;
}

const nothing = () => {};

export function CommentField(props: CommentFieldProps) {
  const {
    keptAs,
    label,
    placeholder,
    submitWord,
    initialBody = '',
    unnamed = [],
    onSend,
    onCancel,
    isWanted = false,
    onFocused = nothing,
    isAutoFocused = false,
  } = props;
  const { members, me } = useDesk();
  const handles = handlesOf(members);
  const field = useRef<HTMLTextAreaElement>(null);
  const start = wordsOf(initialBody, handles);
  const draft = useDraft(keptAs, start);
  const { value: kept, set: setWords } = draft;
  /** Words under way: out of the field, yet kept until the server has taken them. */
  const [sent, setSent] = useState<string | null>(null);
  const words = kept === sent ? '' : kept;
  const [isHere, setIsHere] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useFocusWhen(isWanted, field, onFocused);
  const picker = useNamePicker({
    words,
    setWords,
    field,
    isHere,
    handles: handles.filter(({ memberId }) => memberId !== me.id && !unnamed.includes(memberId)),
  });

  const send = async () => {
    const body = bodyOf(words, handles).trim();
    if (!body) return;
    setProblem(null);
    setSent(words);
    try {
      await onSend(body);
      setWords((since) => (since === words ? start : since));
    } catch (error) {
      setWords((since) => (since === words ? since : `${words}\n\n${since}`));
      setProblem(describeProblem(error));
    } finally {
      setSent(null);
    }
  };
  useActions(isHere ? { 'form.submit': { perform: () => void send() }, ...(onCancel && { 'app.back': { perform: onCancel } }) } : null);
  useActions(picker.naming ? { 'app.back': { perform: picker.close } } : null);

  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={words}
        onChange={setWords}
        onFocus={() => setIsHere(true)}
        onBlur={() => setIsHere(false)}
        onKeyDown={picker.onKeyDown}
        onSelect={picker.onSelect}
        autoFocus={isAutoFocused}
        maxLength={20_000}
        rows={words ? 3 : 1}
        inputRef={field}
        errorMessage={problem ?? undefined}
        className="w-full"
        {...picker.fieldProps}
      />
      {picker.naming && <NamePicker id={picker.listId} found={picker.naming.found} chosen={picker.chosen} onPick={picker.pick} />}
      {(isHere || words || onCancel) && (
        <div className="flex items-center justify-end gap-1">
          <DraftSign safety={draft.safety} />
          {onCancel && (
            <Button kind="bare" size="small" onPress={onCancel}>
              Cancel
            </Button>
          )}
          <Button size="small" shortcut="Mod+Enter" isDisabled={!words.trim()} onPress={() => void send()}>
            {submitWord}
          </Button>
        </div>
      )}
      <TwoDrafts name={label} draft={draft} wordsOf={(one) => ({ [label]: one })} />
    </div>
  );
}

interface Naming {
  words: string;
  setWords: (words: string) => void;
  field: React.RefObject<HTMLTextAreaElement | null>;
  isHere: boolean;
  handles: readonly Handle[];
}

/** The list of members under the caret: which is chosen, and what the keys do with it. */
function useNamePicker({ words, setWords, field, isHere, handles }: Naming) {
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [index, setIndex] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const caretAfter = useRef<number | null>(null);
  const naming = isHere ? namingAt(words, caret, handles) : null;
  const open = naming && naming.start !== closedAt ? naming : null;
  const chosen = open ? Math.min(index, open.found.length - 1) : 0;

  useEffect(() => {
    if (caretAfter.current === null) return;
    field.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });

  const close = () => setClosedAt(open?.start ?? null);
  const pick = ({ handle }: Handle) => {
    if (!open) return;
    const before = `${words.slice(0, open.start)}@${handle} `;
    setWords(before + words.slice(caret).replace(/^ /, ''));
    caretAfter.current = before.length;
    setCaret(before.length);
    setIndex(0);
  };
  const keys = (found: readonly Handle[], at: number): Record<string, () => void> => {
    const take = () => found[at] && pick(found[at]);
    return {
      ArrowDown: () => setIndex((at + 1) % found.length),
      ArrowUp: () => setIndex((at + found.length - 1) % found.length),
      Enter: take,
      Tab: take,
      Escape: close,
    };
  };
  return {
    naming: open,
    listId,
    chosen,
    pick,
    close,
    onSelect: () => setCaret(field.current?.selectionStart ?? 0),
    onKeyDown: (event: { key: string; preventDefault: () => void; continuePropagation: () => void }) => {
      const act = open && keys(open.found, chosen)[event.key];
      if (!act) {
        event.continuePropagation();
        return;
      }
      event.preventDefault();
      act();
    },
    fieldProps: open
      ? ({ 'aria-autocomplete': 'list', 'aria-controls': listId, 'aria-activedescendant': optionId(listId, chosen) } as const)
      : {},
  };
}
