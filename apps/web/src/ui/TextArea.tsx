// A field for longer words that grows with them.
import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'>, FieldWords {
  placeholder?: string | undefined;
  /** Lines shown when empty; grows to `maxRows`, then scrolls. */
  rows?: number | undefined;
  maxRows?: number | undefined;
  /** Words of the article or a verdict are set in the reading face. */
  isProse?: boolean | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
  className?: string | undefined;
}

export function TextArea({
  label,
  isLabelHidden,
  description,
  errorMessage,
  placeholder,
  rows = 2,
  maxRows = 16,
  isProse,
  inputRef,
  className,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={rest.isInvalid ?? errorMessage !== undefined}
      className={classes('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} errorMessage={errorMessage}>
        <AriaTextArea
          ref={inputRef ?? null}
          rows={rows}
          {...(placeholder !== undefined && { placeholder })}
          style={{ fieldSizing: 'content', minHeight: `calc(${rows}lh + 0.875rem)`, maxHeight: `calc(${maxRows}lh + 0.875rem)` }}
          className={classes(
            'field-frame w-full resize-none px-2 py-1.5 pointer-coarse:text-[16px]',
            isProse ? 'font-text text-[1rem] leading-normal' : 'text-sm leading-normal',
          )}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
