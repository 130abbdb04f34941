// Which language a text is written in, guessed from its letters and its commonest words.

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to in is that for was with on said from has are by be it'.split(' '),
  de: 'der die und das ist nicht mit den von zu dem ein eine auf sich für auch wird'.split(' '),
  fr: 'le la les des et est une du dans que pour pas sur au avec qui par ont'.split(' '),
  es: 'el la los las de que en un una por con para del se es como su más'.split(' '),
  it: 'il di che la un una per non con del della sono gli nel anche ha è più'.split(' '),
  pt: 'o os as um uma que não com para em do da dos por mais foi é ao'.split(' '),
  nl: 'de het een van en in is dat op te zijn met voor niet aan door ook naar'.split(' '),
  pl: 'w i na z się nie jest do że to o po za od jak przez dla są'.split(' '),
  sv: 'och att det som en på är av för med den till inte har ett om var'.split(' '),
};

const LOOK_AT = 20_000;

/** A BCP 47 language tag; `en` when nothing speaks for another. Looks at the first 20,000 units only. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, LOOK_AT);
  const script = dominantScript(sample);
  return script ?? commonestWords(sample);
}

function dominantScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count * 2 <= letters || count === 0) continue;
    if (language === 'zh' && /\p{Script=Hiragana}/u.test(sample)) return 'ja';
    if (language === 'ar' && /[پچژگ]/u.test(sample)) return 'fa';
    if (language === 'ru' && /[іїєґ]/iu.test(sample)) return 'uk';
    return language;
  }
  return null;
}

function commonestWords(sample: string): string {
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'en';
  let bestCount = 0;
  for (const [language, words] of Object.entries(COMMON_WORDS)) {
    const count = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}
