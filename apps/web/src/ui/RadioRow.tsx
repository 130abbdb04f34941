// A choice of one laid out in a row, all of it in view: the rating scale, a stance, a confidence.
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Choice } from './choice.ts';
import { classes } from './classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import { Kbd } from './Kbd.tsx';

export interface RadioRowProps<Value extends string> extends FieldWords {
  choices: readonly (Choice<Value> & { shortcut?: string })[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** `scale`: mark above word, all of one width. `words`: mark and word side by side. */
  kind?: 'scale' | 'words';
  isDisabled?: boolean;
  className?: string;
}

export function RadioRow<Value extends string>({
  choices,
  value,
  onChange,
  kind = 'words',
  isDisabled,
  className,
  ...words
}: RadioRowProps<Value>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      isDisabled={isDisabled ?? false}
      isInvalid={words.errorMessage !== undefined}
      orientation="horizontal"
      className={classes('flex flex-col gap-1', className)}
    >
      <FieldFrame {...words}>
        <div className={kind === 'scale' ? 'flex rounded border border-line-strong bg-field' : 'flex flex-wrap gap-1.5'}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className={classes(
                'flex items-center justify-center border-line-strong text-xs text-muted data-disabled:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-focus data-hovered:bg-hover data-selected:bg-chosen data-selected:font-semibold data-selected:text-ink forced-colors:data-selected:outline-2 pointer-coarse:min-h-11',
                kind === 'scale'
                  ? 'min-w-0 flex-1 flex-col gap-1 border-e px-1 py-2 text-center leading-tight outline-offset-[-2px] first:rounded-s-[5px] last:rounded-e-[5px] last:border-e-0'
                  : 'h-7 gap-1.5 rounded border bg-field px-2.5 data-selected:border-accent',
              )}
            >
              {choice.mark}
              <span className="hyphens-auto">{choice.label}</span>
              {choice.shortcut && <Kbd stroke={choice.shortcut} />}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
