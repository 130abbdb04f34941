// Days named in the words around a quotation.
import { describe, expect, it } from 'vitest';
import { daySaid } from './day-said.ts';

const FRIDAY = '2025-03-14T13:23';

describe('daySaid', () => {
  it.each([
    ['he said on Thursday', '2025-03-13'],
    ['he said on Friday', '2025-03-14'],
    ['he said last Friday', '2025-03-07'],
    ['he said on Saturday', '2025-03-08'],
    ['she said yesterday', '2025-03-13'],
    ['she said this morning', '2025-03-14'],
    ['in a speech on 3 February', '2025-02-03'],
    ['in a speech on December 24', '2024-12-24'],
    ['in a speech on 03/04/2024', '2024-04-03'],
    ['on 1 April 2026', null],
    ['he may have said', null],
    ['she said in May and left', null],
  ])('%s → %s', (words, day) => {
    expect(daySaid(words, FRIDAY)).toBe(day);
  });

  it('needs the day of publication for all but a full date', () => {
    expect(daySaid('he said on Thursday', null)).toBeNull();
    expect(daySaid('he said on 3 February', null)).toBeNull();
    expect(daySaid('he said on 3 February 2024', null)).toBe('2024-02-03');
  });
});
