// What may be sent in about evidence and its source, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem, someId } from '../testing/first-problem.ts';
import { evidenceAdd, evidenceEdit, sourceInput } from './evidence-input.ts';

const source = { title: 'Daily map', publisher: 'Institute for the Study of Maps', kind: 'secondary' };
const added = { claimId: someId, source, stance: 'refutes', excerpt: ' An open road. ', note: '' };

it('fills in what is not known of a source as null', () => {
  expect(sourceInput.parse(source)).toEqual({ ...source, author: null, url: null, publishedOn: null });
});

it('takes evidence with its texts trimmed', () => {
  expect(evidenceAdd.parse(added)).toMatchObject({ excerpt: 'An open road.', stance: 'refutes' });
  const { claimId: _claimId, ...edited } = added;
  expect(firstProblem(evidenceEdit, { ...edited, evidenceId: someId, version: 1 })).toBeNull();
});

describe('refuses', () => {
  it.each([
    [{ title: ' ' }, 'Give the source a title.'],
    [{ publisher: '' }, 'Say who published it; that is how independent sources are told apart.'],
    [{ url: 'ftp://example.org/map' }, 'Write the whole address, beginning with https://.'],
    [{ url: 'javascript:alert(1)' }, 'Write the whole address, beginning with https://.'],
    [{ publishedOn: 'yesterday' }, 'Write the date as 2025-03-14.'],
  ])('a source with %o', (difference, message) => expect(firstProblem(sourceInput, { ...source, ...difference })).toBe(message));

  it('a stance of its own making', () => expect(firstProblem(evidenceAdd, { ...added, stance: 'doubts' })).not.toBeNull());
});
