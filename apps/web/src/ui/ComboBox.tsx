// A choice of one by typing part of it; words that are on no list can be allowed.
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './choice.ts';
import { classes } from './classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface ComboBoxProps extends FieldWords {
  choices: readonly Choice[];
  /** What stands in the field. */
  inputValue: string;
  onInputChange: (words: string) => void;
  /** Value of the chosen entry; null when the words are the person's own. */
  onChoose: (value: string | null) => void;
  allowsOwnWords?: boolean;
  placeholder?: string;
  isDisabled?: boolean;
  onBlur?: () => void;
  className?: string;
}

export function ComboBox({
  choices,
  inputValue,
  onInputChange,
  onChoose,
  allowsOwnWords,
  placeholder,
  isDisabled,
  onBlur,
  className,
  ...words
}: ComboBoxProps) {
  return (
    <AriaComboBox
      defaultItems={choices}
      inputValue={inputValue}
      onInputChange={onInputChange}
      onChange={(key) => onChoose(key === null ? null : String(key))}
      allowsCustomValue={allowsOwnWords ?? false}
      allowsEmptyCollection={!allowsOwnWords}
      menuTrigger="focus"
      isDisabled={isDisabled ?? false}
      isInvalid={words.errorMessage !== undefined}
      onBlur={() => onBlur?.()}
      className={classes('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...words}>
        <Group className="field-frame flex h-8 items-center gap-1 ps-2 pe-1 pointer-coarse:h-11">
          <Input
            {...(placeholder !== undefined && { placeholder })}
            className="min-w-0 flex-1 bg-transparent text-sm outline-none pointer-coarse:text-[16px]"
          />
          <Button className="flex size-6 items-center justify-center rounded-sm text-faint data-hovered:bg-hover">
            <ChevronDown aria-hidden="true" size={14} />
          </Button>
        </Group>
        <ChoiceList emptyWords="Nobody by that name yet." />
      </FieldFrame>
    </AriaComboBox>
  );
}
