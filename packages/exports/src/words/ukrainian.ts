// The words of a report in Ukrainian.
import { dayPrinter } from './print-day.ts';
import type { Words } from './words.ts';

const day = dayPrinter(
  ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  ' року',
);

/** One, few or many, by the last digits of the count. */
function plural(count: number, one: string, few: string, many: string): string {
  if (count % 100 >= 11 && count % 100 <= 14) return many;
  if (count % 10 === 1) return one;
  return count % 10 >= 2 && count % 10 <= 4 ? few : many;
}

export const ukrainian: Words = {
  language: 'uk',
  day,
  factCheckBy: 'Перевірка фактів:',
  article: 'Перевірена стаття',
  articlePublished: 'опубліковано',
  articleUpdated: 'оновлено',
  textChecked: (version) => `Перевірений текст: версія ${version}, SHA-256`,
  version: (version) => `Версія ${version}`,
  published: 'опубліковано',
  publishedBy: 'публікує',
  firstPublished: 'вперше опубліковано',
  corrected: 'Змінено після публікації',
  seeCorrections: 'Усі виправлення',
  corrections: 'Виправлення',
  noCorrections: 'Досі нічого не виправлено.',
  correctionTypes: {
    clarification: 'Уточнення',
    update: 'Оновлення',
    correction: 'Виправлення',
    verdictChange: 'Змінено вердикт',
    retraction: 'Відкликання',
  },
  wholeReport: 'звіт загалом',
  claimNoLongerHere: 'твердження, якого у звіті вже немає',
  claims: 'Твердження',
  quote: 'Слова',
  saidBy: 'Автор слів:',
  articleItself: 'сама стаття',
  saidOn: 'сказано',
  verdict: 'Вердикт',
  confidence: 'Упевненість',
  confidences: { low: 'низька', medium: 'середня', high: 'висока' },
  ratings: (count) => `${count} ${plural(count, 'незалежна оцінка', 'незалежні оцінки', 'незалежних оцінок')}`,
  proposedBy: 'Запропоновано:',
  approvedBy: 'затверджено:',
  asOf: 'Станом на',
  overridden: 'Затверджено без другої пари очей',
  settled: 'Як узгоджено різні оцінки',
  dissents: 'Окрема думка',
  rated: 'оцінка:',
  explanation: 'Звідки ми це знаємо',
  rightOfReply: 'Право на відповідь',
  replyWays: {
    email: 'електронною поштою',
    phone: 'телефоном',
    letter: 'листом',
    form: 'через форму зв’язку',
    other: 'іншим способом',
  },
  replyAsked: ({ of, way, on, until }) => `Ми звернулися (${of}) ${way} ${on} з проханням відповісти до ${until}.`,
  replyOutcomes: {
    waiting: 'На час публікації відповіді не було.',
    answered: 'Відповідь',
    declined: 'Відповісти відмовилися.',
    noAnswer: 'Відповіді не надійшло.',
  },
  replyWaived: 'По відповідь не зверталися',
  evidence: 'Докази',
  noEvidence: 'Доказів для цього вердикту не наведено.',
  stances: { supports: 'Підтверджує твердження', refutes: 'Спростовує твердження', context: 'Дає контекст' },
  sourceKinds: { primary: 'першоджерело', secondary: 'вторинне джерело' },
  claimLink: 'Посилання на це твердження',
  scale: 'Що означають вердикти',
  offScale: 'поза шкалою',
  about: 'Хто ми',
  funding: 'Хто оплачує нашу роботу',
  contact: 'Як із нами зв’язатися',
  correctionsPolicy: 'Як ми виправляємо помилки',
  record: 'Наш журнал',
  recordHead: (position) =>
    `Усе, що робить редакція, записано в ланцюговому журналі. Перед публікацією його останнім записом був ${position}, SHA-256`,
  download: 'Завантажити цей звіт',
  downloads: { html: 'Вебсторінка', md: 'Markdown', json: 'JSON', csv: 'CSV (таблиця)' },
  retracted: (moment) => `Відкликано ${moment}`,
  retractedReason: 'Чому відкликано',
};
