// Counts of one kind, a row a claimant, topic, kind of claim or month; each with its share of those considered.
import { CLAIM_KINDS } from '@touchstone/domain';
import type { BalanceReply } from '@touchstone/server';
import { CLAIM_KIND_WORDS } from '../../messages/claim-words.ts';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { printOutOf } from './balance-words.ts';

type By = keyof BalanceReply['by'];
type Group = BalanceReply['by'][By][number];

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const TITLES: Record<By, string> = { claimant: 'By claimant', topic: 'By topic', kind: 'By kind of claim', month: 'By month' };

function nameOf(by: By, name: string | null): string {
  if (name === null) return by === 'topic' ? 'No topic' : 'Not known';
  if (by === 'month') return month.format(new Date(`${name}-01T00:00:00Z`));
  const kind = CLAIM_KINDS.find((one) => one === name);
  return by === 'kind' && kind ? CLAIM_KIND_WORDS[kind] : name;
}

export function BalanceTable({ by, groups, note }: { by: By; groups: readonly Group[]; note?: string }) {
  return (
    <NumberTable
      title={TITLES[by]}
      {...(note && { note })}
      columns={['Considered', 'Checked', 'Published', 'Not for us', 'Waiting']}
      rows={groups.map(({ name, considered, checked, published, declined, waiting }) => ({
        name: nameOf(by, name),
        cells: [considered, ...[checked, published, declined, waiting].map((count) => printOutOf(count, considered))],
      }))}
    />
  );
}
