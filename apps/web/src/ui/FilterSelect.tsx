// One way of narrowing a list: any, or one of the choices.
import type { Choice } from './choice.ts';
import { Select } from './Select.tsx';

const ANY = 'any';

export interface FilterSelectProps<Value extends string> {
  label: string;
  /** What the first choice is called, which narrows nothing. */
  any: string;
  value: Value | undefined;
  choices: readonly Choice<Value>[];
  /** undefined for any */
  onChange: (value: Value | undefined) => void;
  /** As of a select; `bare` unless told otherwise. */
  kind?: 'framed' | 'bare';
  className?: string;
}

export function FilterSelect<Value extends string>({ any, value, choices, onChange, kind = 'bare', ...shown }: FilterSelectProps<Value>) {
  return (
    <Select<Value | typeof ANY>
      {...shown}
      isLabelHidden
      kind={kind}
      value={value ?? ANY}
      onChange={(chosen) => onChange(chosen === ANY ? undefined : chosen)}
      choices={[{ value: ANY, label: any }, ...choices]}
    />
  );
}
