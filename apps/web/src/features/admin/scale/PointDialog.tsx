// Edits one point of the scale: its words, its look, and what a verdict on it needs. Kept with the rest of the scale.
import { POINT_COLOURS, type ScalePointEdit } from '@touchstone/domain';
import { type FormEvent, useState } from 'react';
import { POINT_COLOUR_WORDS } from '../../../messages/desk-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';

const COUNTS = [
  { name: 'minSources', label: 'Sources' },
  { name: 'minIndependentSources', label: 'Different publishers' },
  { name: 'minPrimarySources', label: 'Primary sources' },
] as const;

export interface PointDialogProps {
  point: ScalePointEdit;
  isNew: boolean;
  /** Whether it may still go on or off the scale. */
  canMove: boolean;
  onKeep: (point: ScalePointEdit) => void;
  onClose: () => void;
}

export function PointDialog({ point: start, isNew, canMove, onKeep, onClose }: PointDialogProps) {
  const [point, setPoint] = useState(start);
  const set = (change: Partial<ScalePointEdit>) => setPoint((before) => ({ ...before, ...change }));
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onKeep(point);
  };
  const colours = POINT_COLOURS.map((value) => ({
    value,
    label: POINT_COLOUR_WORDS[value] ?? value,
    mark: <ScaleMark mark={point.mark || '●'} colour={value} />,
  }));
  return (
    <Dialog title={isNew ? 'Add a point' : `Edit “${start.label}”`} isOpen onClose={onClose} width="medium">
      <form onSubmit={keep} className="flex flex-col gap-4">
        <div className="flex gap-3">
          <TextField
            label="Name"
            value={point.label}
            onChange={(label) => set({ label })}
            maxLength={40}
            isRequired
            autoFocus
            className="flex-1"
          />
          <TextField label="Mark" value={point.mark} onChange={(mark) => set({ mark })} maxLength={2} isRequired className="w-16" />
        </div>
        <TextArea
          label="What it means"
          value={point.definition}
          onChange={(definition) => set({ definition })}
          maxLength={500}
          isRequired
        />
        {canMove && (
          <Checkbox isSelected={point.isOffScale} onChange={(isOffScale) => set({ isOffScale })}>
            Off the scale: no step between true and false
          </Checkbox>
        )}
        <RadioRow label="Colour" choices={colours} value={point.colour} onChange={(colour) => set({ colour })} />
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-muted">A verdict on it needs at least</legend>
          <div className="flex flex-wrap gap-3">
            {COUNTS.map(({ name, label }) => (
              <TextField
                key={name}
                label={label}
                inputMode="numeric"
                pattern="[0-9]+"
                value={String(point[name])}
                onChange={(count) => set({ [name]: Number(count.replace(/\D/g, '')) })}
                isRequired
                className="w-36"
              />
            ))}
          </div>
          <Checkbox className="mt-3" isSelected={point.needsRightOfReply} onChange={(needsRightOfReply) => set({ needsRightOfReply })}>
            Right of reply: whom it concerns was asked, or a reason says why not
          </Checkbox>
        </fieldset>
        <Button type="submit" kind="primary" className="self-end">
          {isNew ? 'Add it' : 'Done'}
        </Button>
      </form>
    </Dialog>
  );
}
