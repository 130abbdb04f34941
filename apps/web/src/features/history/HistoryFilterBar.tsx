// Narrows a history by who, kind of step, claim and days.
import { useQuery } from '@tanstack/react-query';
import { EVENT_KINDS, type HistoryAbout } from '@touchstone/domain';
import { useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import { useActions } from '../../actions/use-actions.ts';
import { EVENT_KIND_WORDS } from '../../messages/event-words.ts';
import type { HistorySearch } from '../../routes/search-params.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DownloadLinks } from '../../ui/DownloadLinks.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { historyQuery, isNarrowed } from './history-query.ts';

const FORMATS = [
  { id: 'csv', label: 'Table (CSV)' },
  { id: 'json', label: 'Sealed data (JSON)' },
] as const;

/** What has no place in the history of one claim. */
const OF_A_CLAIM = EVENT_KINDS.filter((kind) => kind !== 'article' && kind !== 'desk' && kind !== 'report');

export interface HistoryFilterBarProps {
  about: HistoryAbout;
  filters: HistorySearch;
  /** What changes; undefined takes a filter away. */
  onChange: (changes: { [Name in keyof HistorySearch]: HistorySearch[Name] | undefined }) => void;
}

export function HistoryFilterBar({ about, filters, onChange }: HistoryFilterBarProps) {
  const { members } = useDesk();
  const bar = useRef<HTMLDivElement>(null);
  useActions({ 'list.filter': { perform: () => bar.current?.querySelector('button')?.focus() } });
  const kinds = 'claimId' in about ? OF_A_CLAIM : EVENT_KINDS;
  return (
    <Group ref={bar} aria-label="Filters" className="flex flex-wrap items-center gap-x-1.5 gap-y-1 px-4 pb-2">
      {'memberId' in about || (
        <FilterSelect
          label="Who"
          any="Anybody"
          value={filters.who}
          onChange={(value) => onChange({ who: value })}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FilterSelect
        label="What"
        any="Any step"
        value={filters.kind}
        onChange={(value) => onChange({ kind: value })}
        choices={kinds.map((kind) => ({ value: kind, label: EVENT_KIND_WORDS[kind] }))}
      />
      {'articleId' in about && <ClaimFilter articleId={about.articleId} claim={filters.claim} onChange={(claim) => onChange({ claim })} />}
      <DayField label="From" value={filters.from} onChange={(from) => onChange({ from })} />
      <DayField label="To" value={filters.to} onChange={(to) => onChange({ to })} />
      {isNarrowed(filters) && (
        <Button
          kind="bare"
          size="small"
          onPress={() => onChange({ who: undefined, kind: undefined, claim: undefined, from: undefined, to: undefined })}
        >
          Clear filters
        </Button>
      )}
      <DownloadLinks address="/api/history" asked={historyQuery(about, filters)} formats={FORMATS} />
    </Group>
  );
}

interface ClaimFilterProps {
  articleId: string;
  claim: string | undefined;
  onChange: (claimId: string | undefined) => void;
}

function ClaimFilter({ articleId, claim, onChange }: ClaimFilterProps) {
  const trpc = useTRPC();
  const claims = useQuery(trpc.claims.list.queryOptions({ articleId, limit: 200 }));
  return (
    <FilterSelect
      label="Claim"
      any="Any claim"
      value={claim}
      onChange={(value) => onChange(value)}
      choices={(claims.data?.items ?? []).map(({ id, statement, quote }) => ({ value: id, label: statement || quote }))}
      className="max-w-56"
    />
  );
}
