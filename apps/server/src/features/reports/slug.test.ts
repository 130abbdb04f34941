// Do addresses stay readable, whole words, and new?
import { expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

it.each([
  ['Kursk troops surrounded?', 'kursk-troops-surrounded'],
  ['Ukraine’s “idea” of a truce', 'ukraines-idea-of-a-truce'],
  ['Élysée façade', 'elysee-facade'],
  ['Що сказав президент', 'report'],
  ['', 'report'],
])('makes of "%s" the address %s', (text, slug) => {
  expect(slugOf(text, 'report')).toBe(slug);
});

it('cuts a long title after a whole word', () => {
  const slug = slugOf('Trump says Ukrainian troops are completely surrounded in Kursk as Putin answers', 'report');
  expect(slug).toBe('trump-says-ukrainian-troops-are-completely-surrounded-in');
  expect(slugOf('x'.repeat(90), 'report')).toBe('x'.repeat(60));
});

it('takes the first number that makes an address new', async () => {
  expect(await freeSlug('truce', () => false)).toBe('truce');
  expect(await freeSlug('truce', (slug) => ['truce', 'truce-2'].includes(slug))).toBe('truce-3');
});
