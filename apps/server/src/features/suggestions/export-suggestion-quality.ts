// How good the suggestions are, as a table: a row for each count, with the share taken of those decided.
import type { SuggestionSpan } from '@touchstone/domain';
import { type CsvCell, csvHead, csvRows } from '@touchstone/exports';
import type { Caller } from '../../trpc/context.ts';
import { getSuggestionQuality } from './get-suggestion-quality.ts';

/** Names are part of the format: only ever add at the end. A band is named by its lower end in tenths. */
const COLUMNS = ['counted_by', 'group', 'month', 'proposed', 'open', 'accepted', 'edited', 'declined', 'ignored', 'share_taken'];

export async function* exportSuggestionQuality(caller: Caller, span: SuggestionSpan): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  const { by } = await getSuggestionQuality(caller, span);
  yield csvRows(
    Object.entries(by).flatMap(([key, groups]) =>
      groups.map(({ name, month, proposed, open, accepted, edited, declined, ignored, shareTaken }): CsvCell[] => [
        key,
        name,
        month,
        proposed,
        open,
        accepted,
        edited,
        declined,
        ignored,
        shareTaken,
      ]),
    ),
  );
}
