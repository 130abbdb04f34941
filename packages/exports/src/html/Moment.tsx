// A day or moment in words, with its exact text for machines.
import { printMoment } from '../words/print-day.ts';
import { usePrinting } from './printing.ts';

export function Moment({ at }: { at: string }) {
  const { words } = usePrinting();
  return <time dateTime={at}>{printMoment(at, words.day)}</time>;
}
