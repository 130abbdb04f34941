// A day to begin or end with, its name beside it.
import { TextField } from './TextField.tsx';

export interface DayFieldProps {
  label: string;
  /** "2025-03-14" */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <span className="flex items-center gap-1.5 text-xs text-muted">
      <span aria-hidden="true">{label}</span>
      <TextField
        label={label}
        isLabelHidden
        type="date"
        value={value ?? ''}
        onChange={(day) => onChange(day || undefined)}
        className="w-36"
      />
    </span>
  );
}
