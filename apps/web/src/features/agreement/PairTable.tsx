// How far each two people agree on the claims both have rated.
import type { AgreementReply } from '@touchstone/server';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { printFigure, printShare } from './figure-words.ts';

export function PairTable({ pairs, level }: Pick<AgreementReply, 'pairs' | 'level'>) {
  const by = level === 'nominal' ? 'every difference alike' : 'by steps of the scale';
  return (
    <NumberTable
      title="By pair of raters"
      note={`Kappa is Cohen’s, ${by}: 1 where the two agree, 0 where their habits alone would do as well.`}
      columns={['Claims in common', 'Kappa', 'Same point']}
      rows={pairs.map(({ raters: [one, other], claims, kappa, equal }) => ({
        name: `${one.name} and ${other.name}`,
        cells: [claims, printFigure(kappa), printShare(equal)],
      }))}
    />
  );
}
