// What stands around every field: its name above, help and error below.
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

export interface FieldWords {
  label: string;
  /** The label is for screen readers only, because the place says it. */
  isLabelHidden?: boolean | undefined;
  description?: ReactNode;
  errorMessage?: string | undefined;
}

export function FieldFrame({ label, isLabelHidden, description, errorMessage, children }: FieldWords & { children: ReactNode }) {
  return (
    <>
      <Label className={isLabelHidden ? 'sr-only' : 'text-xs font-medium text-muted'}>{label}</Label>
      {children}
      {description && (
        <Text slot="description" className="text-xs text-faint">
          {description}
        </Text>
      )}
      <FieldError className="text-xs text-danger">{errorMessage}</FieldError>
    </>
  );
}
