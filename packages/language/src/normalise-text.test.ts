// The one text all offsets refer to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseText } from './normalise-text.ts';

it('composes, evens line ends and drops the byte order mark', () => {
  expect(normaliseText('\uFEFFe\u0301\r\nb\rc\u2028d\u2029e')).toBe('é\nb\nc\nd\ne');
});

it('keeps lone surrogates and null bytes, and changes nothing twice', () => {
  expect(normaliseText('a\ud800\0b')).toBe('a\ud800\0b');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)));
});
