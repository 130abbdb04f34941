// Whether a stretch of words holds a verb that can carry a clause.
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words(
  "has have had is was were are will would can could may might must shall should did does do am didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't can't cannot shouldn't 'd 've 's 'll 're",
);
const PAST = words(
  'went came got gave took made knew thought saw became found left kept held stood lost won paid met set put cut hit led rose fell grew began ran wrote spoke told said felt sent spent built bought brought sold taught caught fought broke chose drove flew forgot hid rode shot slept stole swore tore woke wore sought understood meant let hurt beat bore bet drew ate threw shook showed sank sang rang struck withdrew arose overcame cast spread',
);
const PRESENT = words(
  'want need believe think know feel hope prefer support oppose trust like love hate see say expect fear plan favor favour agree disagree look seem appear remain deserve belong depend matter become come go get give take make keep hold stand lose win pay work live vote bring buy sell cost include mean allow require',
);

export const isAuxiliary = (word: string): boolean =>
  AUXILIARIES.has(word) || /(?:n't|'(?:re|ve|ll|d|m)|^(?:he|she|it|that|there|what|who|here|where|how)'s)$/.test(word);

/** "left", "walked": a past that a clause can go on with after "and". */
export const isPast = (word: string): boolean => PAST.has(word) || /.ed$/.test(word);

/** `isStrict` wants an auxiliary or an unmistakable past, as after verbs that also take a plain object. */
export function hasFiniteVerb(tokens: readonly Token[], isStrict = false): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    if (isAuxiliary(token.lower)) return true;
    if (PAST.has(token.lower)) return !isStrict || at > 1;
    if (isStrict)
      return (
        at > 1 && /.ed$/.test(token.lower) && !/^(?:the|a|an|this|that|its|his|her|their|of|for|in)$/.test(tokens[at - 1]?.lower ?? '')
      );
    if (at > 0 && PRESENT.has(token.lower) && tokens[at - 1]?.lower !== 'to') return true;
    return !token.isCapital && /(?:ed|[^s'’u]s)$/.test(token.lower) && token.lower.length > 3;
  });
}
