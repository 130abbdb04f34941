// The field that searches the claims and the text at once; Enter goes from place to place in the text.
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useTypedWords } from '../../../ui/use-typed-words.ts';

/** Typing rests this long before list and text follow, in milliseconds. */
const TYPING_REST_MS = 200;

export interface SearchWordsProps {
  text: string;
  onText: (text: string) => void;
  /** Places in the text where the words stand. */
  hits: number;
  onNextHit: () => void;
  onEnd: () => void;
  inputRef: Ref<HTMLInputElement>;
}

export function SearchWords({ text, onText, hits, onNextHit, onEnd, inputRef }: SearchWordsProps) {
  const [typed, setTyped] = useTypedWords(text, onText, TYPING_REST_MS);
  return (
    <TextField
      label="Search claims and text"
      isLabelHidden
      placeholder="Search claims and text"
      autoFocus={text === ''}
      value={typed}
      onChange={setTyped}
      maxLength={200}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onNextHit();
      }}
      inputRef={inputRef}
      lead={<Search size={14} aria-hidden="true" />}
      trail={
        <>
          {text && (
            <Button kind="bare" size="small" onPress={onNextHit} isDisabled={!hits} className="-me-1 text-muted!">
              {hits} in text
            </Button>
          )}
          <IconButton icon={<X size={14} />} word="End the search" className="-me-1.5" onPress={onEnd} />
        </>
      }
      className="px-3 pb-2"
    />
  );
}
