// A field for one line of words.
import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'>, FieldWords {
  placeholder?: string | undefined;
  /** A sign before the words, such as a lens. */
  lead?: ReactNode;
  /** Something after them, such as a key or a button. */
  trail?: ReactNode;
  inputRef?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

export function TextField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  placeholder,
  lead,
  trail,
  inputRef,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={rest.isInvalid ?? errorMessage !== undefined}
      className={classes('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} errorMessage={errorMessage}>
        <Group className="field-frame flex h-8 items-center gap-1.5 px-2 pointer-coarse:h-11">
          {lead && <span className="text-faint">{lead}</span>}
          <Input
            ref={inputRef ?? null}
            {...(placeholder !== undefined && { placeholder })}
            className="min-w-0 flex-1 bg-transparent text-sm outline-none pointer-coarse:text-[16px]"
          />
          {trail}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
