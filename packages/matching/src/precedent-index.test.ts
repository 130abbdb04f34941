import { expect, it } from 'vitest';
import { keepMeanings, type Precedent, PrecedentIndex } from './index.ts';

const RECORDS: Record<string, Precedent> = {
  rent: { claim: 'Rents in Harwick rose by 40 percent since 2019.', title: 'Did rents in Harwick rise that much?' },
  ferry: { claim: 'The new Harwick ferry carries 1,200 cars a day.', speaker: 'Mara Oduya', day: 19_000 },
  sharks: { claim: 'Sharks were seen swimming through a flooded street.', title: 'Shark in the street' },
  jobs: { claim: 'The harbour lost forty jobs a year.', speaker: 'Mara Oduya', day: 19_001 },
};

function anIndex(records = RECORDS): PrecedentIndex {
  const index = new PrecedentIndex();
  for (const [key, precedent] of Object.entries(records)) index.put(key, precedent);
  return index;
}

const keysFor = (index: PrecedentIndex, text: string, more = {}) => index.search({ text, most: 3, ...more }).map(({ key }) => key);

/** Only the first numbers say something. */
const aVector = (...numbers: number[]) => Float32Array.from({ length: 512 }, (_, at) => (numbers[at] ?? 0) / Math.hypot(...numbers));

it('finds what says the same in other forms of the words, tags and numbers taken apart', () => {
  const index = anIndex();
  expect(keysFor(index, 'Harwick’s rent is rising: +40 percent!')[0]).toBe('rent');
  expect(keysFor(index, 'OMG #SharksInTheStreet https://example.org/rents')[0]).toBe('sharks');
  expect(keysFor(index, '1200 cars on one ferry?')[0]).toBe('ferry');
  expect(keysFor(index, 'Completely unrelated zebras')).toEqual([]);
});

it('scores between 0 and 1, best first, no more than asked for', () => {
  const matches = anIndex().search({ text: 'The Harwick ferry and the rents in Harwick', most: 2 });
  expect(matches).toHaveLength(2);
  const [first = 0, second = 0] = matches.map(({ score }) => score);
  expect(first).toBeGreaterThanOrEqual(second);
  expect(first).toBeLessThan(1);
  expect(second).toBeGreaterThan(0);
});

it('finds what was added at once, replaces by key, and finds no more what was removed', () => {
  const index = anIndex();
  index.put('ferry', { claim: 'The lighthouse burned down.' });
  expect(keysFor(index, 'lighthouse')).toEqual(['ferry']);
  expect(keysFor(index, '1200 cars')).toEqual([]);
  index.remove('ferry');
  index.remove('ferry');
  expect(keysFor(index, 'lighthouse')).toEqual([]);
  expect(index.size).toBe(3);
});

it('finds only what may be found', () => {
  expect(keysFor(anIndex(), 'Harwick ferry rents', { lets: (key: string) => key !== 'rent' })).toEqual(['ferry']);
});

it('finds what means the same without a word in common, and what was said on that day', () => {
  const index = anIndex();
  index.put('housing', { claim: 'Lodging costs went up.', vectors: [keepMeanings([aVector(1, 2)])] });
  index.put('football', { claim: 'The striker scored twice.', vectors: [keepMeanings([aVector(2, -1)])] });
  expect(keysFor(index, 'Zebras', { vector: aVector(1, 2.1) })[0]).toBe('housing');
  expect(keysFor(index, 'Nothing of the kind', { day: 19_002 })).toEqual(expect.arrayContaining(['ferry', 'jobs']));
});

it('finds by words what has no vectors yet, and by meaning once they are given', () => {
  const index = anIndex();
  expect(keysFor(index, 'The rents of Harwick rose', { vector: aVector(1, 2) })[0]).toBe('rent');
  expect(keysFor(index, 'Zebras', { vector: aVector(1, 2) })).toEqual([]);
  index.giveVectors('sharks', [keepMeanings([aVector(1, 2)])]);
  index.giveVectors('nobody', [keepMeanings([aVector(1, 2)])]);
  expect(keysFor(index, 'Zebras', { vector: aVector(1, 2) })).toEqual(['sharks']);
  index.giveVectors('sharks', [keepMeanings([aVector(-1, -2)])]);
  expect(keysFor(index, 'Zebras', { vector: aVector(1, 2) })).toEqual([]);
});

it('holds thousands, and finds one among them', () => {
  const index = new PrecedentIndex();
  for (let at = 0; at < 3_000; at++) index.put(`${at}`, { claim: `Town ${at} spent ${at * 7} crowns on lamps.` });
  expect(keysFor(index, 'They spent 14007 crowns in town 2001')[0]).toBe('2001');
});

it('finds the nearest meaning among thousands that are kept in groups', () => {
  const index = new PrecedentIndex();
  let state = 7;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 2_147_483_648 - 1;
  };
  const draw = Array.from({ length: 5_000 }, () => Array.from({ length: 12 }, next));
  for (const [at, numbers] of draw.entries()) index.put(`${at}`, { claim: 'Lamps.', vectors: [keepMeanings([aVector(...numbers, 1)])] });
  const asked = draw.filter((_, at) => at % 500 === 0);
  const found = asked.filter((numbers) => {
    const [first] = index.search({ text: 'Zebras', vector: aVector(...numbers, 1), most: 1 });
    return first && `${draw[Number(first.key)]}` === `${numbers}`;
  });
  expect(found.length).toBeGreaterThanOrEqual(9);
});
