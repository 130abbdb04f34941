// The same figures for parts of the claims, a row a part.
import { CLAIM_KINDS } from '@touchstone/domain';
import type { AgreementReply } from '@touchstone/server';
import { CLAIM_KIND_WORDS } from '../../messages/claim-words.ts';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { printFigure, printInterval, printShare } from './figure-words.ts';

type Group = AgreementReply['groups'][number];

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function wordsFor({ by, name }: Group): string {
  if (by === 'month') return month.format(new Date(`${name}-01T00:00:00Z`));
  const kind = CLAIM_KINDS.find((one) => one === name);
  return by === 'kind' && kind ? CLAIM_KIND_WORDS[kind] : name;
}

export function FigureTable({ title, groups }: { title: string; groups: readonly Group[] }) {
  return (
    <NumberTable
      title={title}
      columns={['Claims', 'Ratings', 'Alpha', '95 % interval', 'Alpha, as names', 'Same point']}
      rows={groups.map((group) => ({
        name: wordsFor(group),
        cells: [
          group.figure.claims,
          group.figure.ratings,
          printFigure(group.figure.alpha),
          printInterval(group.figure.interval),
          printFigure(group.figure.nominalAlpha),
          printShare(group.figure.equal),
        ],
      }))}
    />
  );
}
