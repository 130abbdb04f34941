// Are members named by id alone, and does every text come back as it was?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherId, someId } from '../testing/first-problem.ts';
import { mentionedIn, mentionOf, splitMentions } from './mention.ts';

it('names everybody once, in order', () => {
  const body = `${mentionOf(otherId)}, ask ${mentionOf(someId)} and ${mentionOf(otherId)}.`;
  expect(mentionedIn(body)).toEqual([otherId, someId]);
  expect(splitMentions(body)).toEqual([
    { memberId: otherId },
    { text: ', ask ' },
    { memberId: someId },
    { text: ' and ' },
    { memberId: otherId },
    { text: '.' },
  ]);
});

it.each(['@Ana Pereira', 'ana@example.org', '@[Ana]', `@[${someId}`, `[${someId}]`, '@[]', '<b>@</b>'])('names nobody in %s', (body) => {
  expect(mentionedIn(body)).toEqual([]);
  expect(splitMentions(body)).toEqual([{ text: body }]);
});

it('loses nothing of any text', () => {
  const piece = fc.oneof(fc.string(), fc.uuid().map(mentionOf), fc.constantFrom('@', '[', ']', '@['));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join('');
      const joined = splitMentions(body).map((one) => ('text' in one ? one.text : mentionOf(one.memberId)));
      expect(joined.join('')).toBe(body);
    }),
  );
});
