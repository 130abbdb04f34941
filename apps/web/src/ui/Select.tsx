// A choice of one from a short list.
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './choice.ts';
import { classes } from './classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface SelectProps<Value extends string> extends FieldWords {
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
  /** `bare` has no frame until hovered, for a place among words. */
  kind?: 'framed' | 'bare';
  className?: string;
}

export function Select<Value extends string>({
  choices,
  value,
  onChange,
  placeholder,
  isDisabled,
  kind = 'framed',
  className,
  ...words
}: SelectProps<Value>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      isDisabled={isDisabled ?? false}
      isInvalid={words.errorMessage !== undefined}
      className={classes('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...words}>
        <Button
          className={classes(
            'flex h-8 items-center gap-2 rounded px-2 text-start text-sm pointer-coarse:h-11',
            kind === 'framed' ? 'field-frame' : 'border border-transparent data-hovered:bg-hover',
          )}
        >
          <SelectValue className="flex min-w-0 flex-1 items-center gap-2 truncate data-placeholder:text-faint">
            {chosen ? (
              <>
                {chosen.mark}
                <span className="truncate">{chosen.label}</span>
              </>
            ) : (
              (placeholder ?? 'Choose')
            )}
          </SelectValue>
          <ChevronDown aria-hidden="true" size={14} className="shrink-0 text-faint" />
        </Button>
        <ChoiceList choices={choices} />
      </FieldFrame>
    </AriaSelect>
  );
}
