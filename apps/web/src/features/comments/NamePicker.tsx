// The members a name being typed may mean; the keyboard stays in the field.
import { classes } from '../../ui/classes.ts';
import type { Handle } from './handles.ts';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

export interface NamePickerProps {
  id: string;
  found: readonly Handle[];
  chosen: number;
  onPick: (handle: Handle) => void;
}

export function NamePicker({ id, found, chosen, onPick }: NamePickerProps) {
  return (
    <div id={id} role="listbox" aria-label="Members" className="floating p-1">
      {found.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard and names the chosen one
        <div
          key={one.memberId}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={classes('option-row cursor-default text-sm', index === chosen && 'bg-chosen')}
          // keeps the caret where it is
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(one)}
        >
          {one.handle}
        </div>
      ))}
    </div>
  );
}
