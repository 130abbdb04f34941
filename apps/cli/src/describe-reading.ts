// How does a reading look as a listing for people?
import type { Reading } from '@touchstone/language';
import { printable } from './printable.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function describeHead({ title, byline, publisher, publishedAt, updatedAt }: Reading): string[] {
  const facts = [
    byline && `by ${printable(byline)}`,
    publisher && printable(publisher),
    publishedAt && `published ${publishedAt}`,
    updatedAt && `updated ${updatedAt}`,
  ].filter((fact) => fact);
  return [title === null ? 'Untitled' : printable(title), ...(facts.length > 0 ? [facts.join(' · ')] : [])];
}

function describeSuggestion({ quote, score, kind, claimant, reasons, saidOn }: Reading['suggestions'][number]): string[] {
  const who = claimant ? `${printable(claimant.name)}${claimant.confidence === 'unsure' ? ' (unsure)' : ''}` : 'the article';
  const facts = [kind, who, ...(saidOn ? [`said on ${saidOn}`] : []), ...reasons];
  return [`${score.toFixed(2)}  ${printable(quote)}`, `      ${facts.join(' · ')}`];
}

function describeQuotation({ quote, kind, speaker }: Reading['quotations'][number]): string {
  const who = speaker ? `${printable(speaker.name)}${speaker.confidence === 'unsure' ? ' (unsure)' : ''}` : 'nobody named';
  return `${who}, ${kind}: ${printable(quote)}`;
}

/** Title and facts, then the suggestions from the most to the least worth checking, then the quotations in order. */
export function describeReading(reading: Reading): string {
  const { suggestions, quotations, sentences } = reading;
  const ranked = [...suggestions].sort((a, b) => b.score - a.score || a.start - b.start);
  const totals = [
    count(sentences.length, 'sentence', 'sentences'),
    count(suggestions.length, 'suggestion', 'suggestions'),
    count(quotations.length, 'quotation', 'quotations'),
  ];
  const lines = [...describeHead(reading), totals.join(', ')];
  if (ranked.length > 0) lines.push('', 'Suggestions', ...ranked.flatMap(describeSuggestion));
  if (quotations.length > 0) lines.push('', 'Quotations', ...quotations.map(describeQuotation));
  return `${lines.join('\n')}\n`;
}
