// Are the figures on agreement those their authors printed?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isStatisticName, STATISTICS } from '@touchstone/agreement';

export function measure(folder) {
  const cases = JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8'));
  const wrong = cases.filter(({ id, statistic, data, expected, tolerance }) => {
    const value = isStatisticName(statistic) ? STATISTICS[statistic](data) : null;
    const isEqual = value !== null && Math.abs(value - expected) <= tolerance;
    if (!isEqual) console.error(`${id}, ${statistic}: ${value} instead of ${expected}`);
    return !isEqual;
  });
  const equal = cases.length - wrong.length;
  return [
    {
      what: 'agreement: published figures met within their tolerance',
      ours: `${equal} of ${cases.length}`,
      baseline: 'as printed',
      goal: 'all',
      isMet: equal === cases.length,
    },
  ];
}
