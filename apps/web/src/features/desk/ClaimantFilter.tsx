// Narrows the claims to one claimant, found by typing a part of the name.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../../trpc.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';

export interface ClaimantFilterProps {
  claimantId: string | undefined;
  /** Of the chosen claimant, when a claim in the list tells it. */
  knownName: string | undefined;
  onChange: (claimantId: string | undefined) => void;
}

export function ClaimantFilter({ claimantId, knownName, onChange }: ClaimantFilterProps) {
  const trpc = useTRPC();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = typed?.trim() ?? '';
  const found = useQuery(trpc.claims.claimants.queryOptions({ text: asked }, { placeholderData: keepPreviousData, staleTime: 60_000 }));
  const people = found.data ?? [];
  const name = claimantId ? (knownName ?? people.find(({ id }) => id === claimantId)?.name ?? 'This claimant') : '';
  return (
    <ComboBox
      label="Claimant"
      isLabelHidden
      placeholder="Any claimant"
      choices={people.map((person) => ({ value: person.id, label: person.name }))}
      inputValue={typed ?? name}
      onInputChange={(words) => {
        setTyped(words);
        if (words === '' && claimantId) onChange(undefined);
      }}
      onChoose={(id) => {
        if (id) onChange(id);
        setTyped(null);
      }}
      onBlur={() => setTyped(null)}
      className="w-40 shrink-0"
    />
  );
}
