// The columns of the table of reports.
import { REPORT_STATE_WORDS } from '../../messages/desk-words.ts';
import { describeAge } from '../../messages/times.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import type { ListedReport } from './report-types.ts';

const quiet = (words: string) => <span className="truncate text-muted">{words}</span>;

/** The version readers see and since when; `now` in milliseconds since 1970. */
export const versionWords = ({ published }: ListedReport, now: number): string =>
  published ? `Version ${published.number}, ${describeAge(published.at, now)}` : 'Not published yet';

/** `now` in milliseconds since 1970. */
export const reportColumns = (now: number): DataColumn<ListedReport>[] => [
  {
    id: 'title',
    label: 'Title',
    width: '3fr',
    minWidth: 220,
    render: ({ title }) => <span className="truncate font-medium">{title}</span>,
  },
  { id: 'state', label: 'State', width: 110, render: ({ state }) => <Badge>{REPORT_STATE_WORDS[state]}</Badge> },
  { id: 'version', label: 'Readers see', width: 210, render: (report) => quiet(versionWords(report, now)) },
  { id: 'claims', label: 'Claims', width: 70, isNumber: true, render: ({ entries }) => entries },
  {
    id: 'address',
    label: 'Address',
    width: '2fr',
    minWidth: 140,
    render: ({ slug, published }) =>
      published ? (
        <a href={`/r/${slug}`} target="_blank" rel="noreferrer" className="truncate font-mono text-xs text-accent underline">
          /r/{slug}
        </a>
      ) : (
        quiet('–')
      ),
  },
  { id: 'changed', label: 'Changed', width: 120, render: ({ updatedAt }) => quiet(describeAge(updatedAt, now)) },
];
