// The desk's rating scale to choose from: its points in a row, those off the scale beneath, what the chosen one means.
import { useDesk } from '../../../session/desk.ts';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';

export interface PointChoiceProps {
  label: string;
  value: string | null;
  onChange: (point: string) => void;
  /** The digits choose only where a rating is given. */
  hasKeys?: boolean;
}

export function PointChoice({ label, value, onChange, hasKeys = false }: PointChoiceProps) {
  const { scale } = useDesk();
  const choices = scale.map(({ key, label: word, mark, colour, isOffScale }, index) => ({
    value: key,
    label: word,
    isOffScale,
    mark: <ScaleMark mark={mark} colour={colour} size={isOffScale ? 14 : 18} />,
    ...(hasKeys && { shortcut: String(index + 1) }),
  }));
  const chosen = scale.find(({ key }) => key === value);
  return (
    <div className="flex flex-col gap-1.5">
      <RadioRow
        label={label}
        kind="scale"
        choices={choices.filter(({ isOffScale }) => !isOffScale)}
        value={chosen?.isOffScale ? null : value}
        onChange={onChange}
      />
      <RadioRow
        label={`${label}, off the scale`}
        isLabelHidden
        choices={choices.filter(({ isOffScale }) => isOffScale)}
        value={chosen?.isOffScale ? value : null}
        onChange={onChange}
      />
      {chosen && <p className="text-xs text-muted">{chosen.definition}</p>}
    </div>
  );
}
