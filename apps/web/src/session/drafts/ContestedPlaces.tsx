// Somebody else changed the same places while one was writing: both texts of each, and the choice.
import { ConflictPanel } from '../../ui/ConflictPanel.tsx';
import type { ConflictChoice } from './merge-by-paragraph.ts';
import type { ContestedPlace } from './merge-fields.ts';

export interface ContestedPlacesProps<Field extends string> {
  /** Names the form: "Verdict: two texts". */
  label: string;
  places: readonly ContestedPlace<Field>[];
  fieldWords: Record<Field, string>;
  /** What is shown for a field's value, where that is not its own words. */
  shown?: (field: Field, value: string) => string;
  /** Fields of longer words, in which two texts can stand one after the other. */
  longFields: readonly Field[];
  onSettle: (place: ContestedPlace<Field>, choice: ConflictChoice) => void;
}

export function ContestedPlaces<Field extends string>(props: ContestedPlacesProps<Field>) {
  const { label, places, fieldWords, shown = (_field, value) => value.trim(), longFields, onSettle } = props;
  if (places.length === 0) return null;
  return (
    <ConflictPanel
      label={label}
      lead="Somebody else changed the same words while you were writing. Everything else is brought together already. Nothing is lost: choose for each place."
      parts={places.map((place) => {
        const { field, index, count } = place;
        const [mine, theirs] = [shown(field, place.mine), shown(field, place.theirs)];
        return {
          name: count > 1 ? `${fieldWords[field]}, place ${index + 1} of ${count}` : fieldWords[field],
          mine,
          theirs,
          canKeepBoth: longFields.includes(field) && mine !== '' && theirs !== '',
          onChoose: (choice) => onSettle(place, choice),
        };
      })}
    />
  );
}
