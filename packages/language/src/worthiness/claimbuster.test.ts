import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorthiness } from './check-worthiness.ts';

const DATA = path.resolve(process.env.TOUCHSTONE_DATA ?? '../shared/data', 'checkworthy/claimbuster/groundtruth.csv');

describe.skipIf(!existsSync(DATA))('the shipped weights on the ClaimBuster ground truth (needs TOUCHSTONE_DATA)', () => {
  it('agree with its checkers with an F1 of at least .88 on sentences never trained on', () => {
    const rows = [...readFileSync(DATA, 'utf8').matchAll(/^\d+,(?:"((?:[^"]|"")*)"|([^",]*)),.*,(-1|0|1)\r?$/gmu)];
    expect(rows.length).toBeGreaterThan(1000);
    const judged = rows.map(([, quoted, bare, verdict]) => ({
      isMarked: checkWorthiness(quoted?.replaceAll('""', '"') ?? bare ?? '').score >= 0.5,
      isWorthy: verdict === '1',
    }));
    const both = judged.filter(({ isMarked, isWorthy }) => isMarked && isWorthy).length;
    const wrong = judged.filter(({ isMarked, isWorthy }) => isMarked !== isWorthy).length;
    expect((2 * both) / (2 * both + wrong)).toBeGreaterThanOrEqual(0.88);
  });
});
