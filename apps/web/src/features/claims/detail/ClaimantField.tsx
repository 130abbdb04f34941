// Who made the claim: typed, and completed from the names the desk knows.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../trpc.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { useSettled } from '../records/use-settled.ts';

/** Typing rests this long before names are asked for, in milliseconds. */
const TYPING_REST_MS = 150;

export function ClaimantField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const trpc = useTRPC();
  const text = useSettled(name.trim().slice(0, 200), TYPING_REST_MS);
  const { data = [] } = useQuery({
    ...trpc.claims.claimants.queryOptions({ text }, { staleTime: 60_000 }),
    placeholderData: keepPreviousData,
  });
  return (
    <ComboBox
      label="Claimant"
      className="min-w-36 flex-[2]"
      allowsOwnWords
      placeholder="Who said it"
      choices={data.map(({ name: known }) => ({ value: known, label: known }))}
      inputValue={name}
      onInputChange={(words) => {
        if (words !== name) onChange(words);
      }}
      onChoose={(chosen) => {
        if (chosen !== null && chosen !== name) onChange(chosen);
      }}
    />
  );
}
