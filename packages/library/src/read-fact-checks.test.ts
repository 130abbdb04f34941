import type { LibraryEntry } from '@touchstone/domain';
import { describe, expect, it } from 'vitest';
import { readFactChecks } from './index.ts';

/** In pieces of three bytes, so that letters and records are cut wherever they can be; a long text in longer ones. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const length = bytes.length > 100_000 ? 10_000 : 3;
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

async function read(text: string, unsaid = {}): Promise<LibraryEntry[]> {
  const entries: LibraryEntry[] = [];
  for await (const entry of readFactChecks(inPieces(text), unsaid)) entries.push(entry);
  return entries;
}
const factChecks = async (text: string, unsaid = {}) => (await read(text, unsaid)).flatMap((entry) => entry.factChecks);
const problems = async (text: string) =>
  (await read(text)).flatMap(({ place, problems: all }) => all.map(({ reason }) => `${place}: ${reason}`));

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.checks.example/bridges',
  claimReviewed: 'The city closed 14 bridges.',
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Mara Venn' }, datePublished: '2025-02-03T10:00:00Z' },
  author: { '@type': 'Organization', name: 'Bridge Checks', url: 'https://www.checks.example/' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Pants aflame' },
  datePublished: '2025-02-05',
  inLanguage: 'en-GB',
};
const read1 = {
  claim: 'The city closed 14 bridges.',
  claimant: 'Mara Venn',
  saidOn: '2025-02-03',
  publisher: 'Bridge Checks',
  publisherSite: 'checks.example',
  title: null,
  url: 'https://www.checks.example/bridges',
  reviewedOn: '2025-02-05',
  language: 'en-gb',
  rating: 'Pants aflame',
};

describe('ClaimReview', () => {
  it.each([
    ['one alone', JSON.stringify(review, null, 2)],
    ['one on a line', JSON.stringify(review)],
    ['a list', JSON.stringify([review])],
    ['a graph', JSON.stringify({ '@graph': [{ '@type': 'Organization', name: 'Bridge Checks' }, review] })],
    ['a data feed', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] }, null, 1)],
    ['lines', `${JSON.stringify(review)}\n\n`],
    ['a byte order mark before it', `\uFEFF${JSON.stringify([review])}`],
  ])('reads %s', async (_name, text) => {
    expect(await factChecks(text)).toEqual([read1]);
  });
});

it('reads what the Google Fact Check Tools give, from right to left too', async () => {
  const claim = {
    text: 'أغلقت المدينة أربعة عشر جسرًا',
    claimant: 'مارا',
    claimDate: '2025-02-03T10:00:00Z',
    claimReview: [
      {
        publisher: { name: 'فحص', site: 'www.checks.example' },
        url: 'https://checks.example/ar',
        textualRating: 'زائف',
        languageCode: 'ar',
      },
      { publisher: { site: 'other.example' }, url: 'https://other.example/1', title: 'Bridges', textualRating: 'Half', languageCode: 'en' },
    ],
  };
  expect(await factChecks(JSON.stringify({ claims: [claim] }))).toMatchObject([
    { claim: claim.text, publisher: 'فحص', publisherSite: 'checks.example', rating: 'زائف', language: 'ar', saidOn: '2025-02-03' },
    { claim: claim.text, publisher: 'other.example', title: 'Bridges', rating: 'Half' },
  ]);
});

describe('rows', () => {
  it.each([',', ';', '\t'])('reads a table with %j between columns', async (mark) => {
    const table = [
      ['Claim', 'Speaker', 'Review Date', 'Publisher', 'Rating', 'URL'],
      ['It rained 40 days.', 'Bo', '5 March 2025', 'Rain Checks', 'mostly dry', 'https://rain.example/40'],
    ];
    expect(await factChecks(table.map((row) => row.join(mark)).join('\r\n'))).toEqual([
      expect.objectContaining({ claim: 'It rained 40 days.', claimant: 'Bo', reviewedOn: '2025-03-05', rating: 'mostly dry' }),
    ]);
  });

  it('keeps commas and line breaks within quotation marks', async () => {
    expect(await factChecks('claim,publisher\n"One, two\nand ""three""",Rain Checks\n')).toMatchObject([{ claim: 'One, two and "three"' }]);
  });

  it('takes the publisher from whoever imports where the file does not say', async () => {
    const lines =
      '{"vclaim":"A.","date":"stated on October 2, 2019 in a speech:","truth_label":"false"}\n{"vclaim":"B.","date":"6 May 2020"}';
    expect(await factChecks(lines, { publisher: 'Rain Checks', language: 'en' })).toMatchObject([
      { claim: 'A.', saidOn: '2019-10-02', reviewedOn: null, rating: 'false', publisher: 'Rain Checks', language: 'en' },
      { claim: 'B.', saidOn: null, reviewedOn: '2020-05-06' },
    ]);
  });

  it('drops an address that no browser should open, and a day that never was', async () => {
    const row = { claim: 'A.', publisher: 'Rain Checks', url: 'javascript:alert(1)', reviewedOn: '2025-02-31' };
    expect(await factChecks(JSON.stringify(row))).toMatchObject([{ url: null, reviewedOn: null }]);
  });
});

describe('what is wrong with a file', () => {
  it('is told line by line, and the rest is read', async () => {
    const lines = ['{"claim":"A.","publisher":"P"}', '{"claim":', '{"publisher":"P"}', '7', '{"claim":"D.","publisher":"P"}'];
    expect(await problems(lines.join('\n'))).toEqual(['2: The line is no JSON.', '3: It holds no claim.', '4: It is no record.']);
    expect(await factChecks(lines.join('\n'))).toHaveLength(2);
  });

  it.each([
    ['', '1: The file is empty.'],
    ['%PDF-1.7 binary', '1: This is neither JSON, nor JSON lines, nor a table with a line of names.'],
    ['[{"claim":"A.","publisher":"P"},{"claim":', '2: From here on the file is no JSON; what stands before was read.'],
    ['[{"claim":"A.","publisher":"P"},}', '2: From here on the file is no JSON; what stands before was read.'],
    ['{"@type":"NewsArticle","headline":"Rain"}', '1: It is of the type NewsArticle, no ClaimReview.'],
    ['claim,publisher\n"A,P', '2: From here on the table cannot be read; what stands before was.'],
    [
      `{"claim":"A."}\n{"claim":"${'a'.repeat(5001)}","publisher":"P"}`,
      '1: It does not say who published it.|2: The claim is longer than 5000 characters.',
    ],
  ])('is told: %#', async (text, told) => {
    expect((await problems(text)).join('|')).toBe(told);
  });

  it('is told of a line without end, without keeping it', async () => {
    const text = `{"claim":"A.","publisher":"P"}\n${'x'.repeat(1_000_100)}\n{"claim":"B.","publisher":"P"}`;
    expect(await problems(text)).toEqual(['2: The line is longer than a million characters.']);
  });
});

it('takes no endless entry into memory', async () => {
  const endless = (text: string) =>
    `[${JSON.stringify(review)}, {"claimReviewed": "${text.repeat(1_100_000)}"}, ${JSON.stringify(review)}]`;
  expect(await factChecks(endless('a'))).toHaveLength(1);
  expect(await problems(endless('a'))).toEqual(['2: It is longer than a million characters. The file is not read on.']);
});
