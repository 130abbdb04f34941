// One thing to choose in a select, combo box or row of radios.
import type { ReactNode } from 'react';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  /** Drawn before the label. */
  mark?: ReactNode;
  /** A second, quieter line. */
  description?: string;
}
