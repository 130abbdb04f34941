// The passage somebody selected, or a sentence saying why those offsets hold none.
import { makePassage, type Passage, PassageError } from '@touchstone/anchoring';
import { unusable } from '../trpc/refusals.ts';

export function passageOf(text: string, start: number, end: number): Passage {
  try {
    return makePassage(text, start, end);
  } catch (error) {
    if (error instanceof PassageError) throw unusable(error.message);
    throw error;
  }
}
