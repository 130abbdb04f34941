// Lines of COPY come back as the values that were written, whatever is in them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Field, readCopyLine } from './copy-text.ts';

/** As PostgreSQL documents COPY's text format. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
};
const write = (field: Field) => (field === null ? '\\N' : field.replace(/[\b\f\n\r\t\v\\]/g, (sign) => ESCAPED[sign] ?? sign));

it('reads any fields', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('\\', 'N', 'n', 't', '\t', '\n', '\r', '\f', '.', '\b', '\v', '\u0001', '🇺🇦', 'é') }),
  );
  fc.assert(
    fc.property(fc.array(fc.option(text), { minLength: 1 }), (fields) => {
      expect(readCopyLine(fields.map(write).join('\t'))).toEqual(fields);
    }),
  );
});
