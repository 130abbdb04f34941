// Which language a text is taken for.
import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

it.each([
  ['en', 'The minister said that the bridge was closed and that it would stay so.'],
  ['de', 'Der Minister sagte, die Brücke sei gesperrt und das werde auch so bleiben.'],
  ['fr', 'Le ministre a dit que le pont est fermé et que les travaux sont en retard.'],
  ['uk', 'Міністр сказав, що міст закрито і що його ще ремонтують.'],
  ['ru', 'Министр сказал, что мост закрыт.'],
  ['ar', 'قال الوزير إن الجسر مغلق.'],
  ['he', 'השר אמר שהגשר סגור.'],
  ['ja', '大臣は橋が閉鎖されたと述べた。'],
  ['zh', '部长说这座桥已经关闭。'],
  ['en', ''],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
