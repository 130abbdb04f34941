// What an article may be handed over as, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem } from '../testing/first-problem.ts';
import { articleDetails, articleIntake } from './article-input.ts';

describe('intake', () => {
  it.each([
    { from: 'paste', text: '' },
    { from: 'paste', text: '𝔸 \u0000 مرحبا' },
    { from: 'file', fileName: 'a.txt', base64: 'aGVsbG8=' },
  ])('takes %o', (intake) => expect(articleIntake.parse(intake)).toEqual(intake));

  it.each([
    { from: 'address', url: 'https://example.org' },
    { from: 'file', fileName: '', base64: 'aGVsbG8=' },
    { from: 'file', fileName: 'a.txt', base64: 'not base64!' },
    { from: 'paste', text: 'a', fileName: 'a.txt' },
    { from: 'paste' },
  ])('refuses %o', (intake) => expect(firstProblem(articleIntake, intake)).not.toBeNull());
});

describe('details', () => {
  it('leaves out what was not touched and keeps null as "there is none"', () => {
    expect(articleDetails.parse({ byline: null, title: '  Talks ' })).toEqual({ byline: null, title: 'Talks' });
  });

  it.each(['2025-03-14', '2025-03-14T13:23'])('takes the printed time %s', (publishedAt) =>
    expect(firstProblem(articleDetails, { publishedAt, updatedAt: publishedAt })).toBeNull(),
  );

  it.each([
    [{ publishedAt: '14 March 2025' }, 'Write the time as 2025-03-14 or 2025-03-14T13:23.'],
    [{ updatedAt: '2025-03-14T13:23:00Z' }, 'Write the time as 2025-03-14 or 2025-03-14T13:23.'],
    [{ title: ' ' }, 'Give the article a title.'],
    [{ url: 'example.org' }, 'Write the whole address, beginning with https://.'],
    [{ url: 'javascript:alert(1)' }, 'Write the whole address, beginning with https://.'],
  ])('refuses %o', (details, message) => expect(firstProblem(articleDetails, details)).toBe(message));
});
