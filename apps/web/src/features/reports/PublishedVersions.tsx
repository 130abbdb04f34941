// Where readers find the report, as what it can be taken away, and each version with what was corrected in it.
import { Copy } from 'lucide-react';
import { CORRECTION_TYPE_WORDS, EXPORT_FORMAT_WORDS } from '../../messages/desk-words.ts';
import { describeMoment } from '../../messages/times.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { tellDone, tellProblem } from '../../ui/toast-queue.ts';
import type { Report } from './report-types.ts';

const FILES = [
  ['html', 'report.html'],
  ['markdown', 'report.md'],
  ['json', 'report.json'],
  ['csv', 'report.csv'],
  ['claimreview', 'claimreview.json'],
] as const;

const copy = (address: string) =>
  navigator.clipboard.writeText(address).then(
    () => tellDone('Address copied'),
    () => tellProblem('The address could not be copied. Select it and copy it by hand.'),
  );

export function PublishedVersions({ report }: { report: Report }) {
  if (!report.versions.length) return null;
  const path = `/r/${report.slug}`;
  return (
    <section aria-label="What readers see" className="border-t border-line pt-3">
      <h3 className="text-xs font-medium text-muted">What readers see</h3>
      <p className="flex items-center gap-1">
        <a href={path} target="_blank" rel="noreferrer" className="min-w-0 truncate font-mono text-xs text-accent underline">
          {report.address}
        </a>
        <IconButton icon={<Copy size={14} />} word="Copy the address" onPress={() => void copy(report.address)} />
      </p>
      {report.state === 'published' && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-3 text-xs">
          <span className="text-muted">Download</span>
          {FILES.map(([format, file]) => (
            <a
              key={format}
              href={`${path}/${file}`}
              download
              className="inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11"
            >
              {EXPORT_FORMAT_WORDS[format]}
            </a>
          ))}
        </p>
      )}
      <ol aria-label="Versions">
        {report.versions.map((version) => (
          <li key={version.number} className="border-t border-line py-2 text-sm">
            <p className="flex gap-2">
              <span className="font-medium">Version {version.number}</span>
              <span className="ms-auto text-xs text-muted">
                {version.publishedBy.name}, {describeMoment(version.publishedAt)}
              </span>
            </p>
            <ul>
              {version.corrections.map(({ claimId, type, note }) => (
                <li key={`${claimId}${type}${note}`} className="text-muted">
                  <span className="font-medium text-ink">{CORRECTION_TYPE_WORDS[type]}:</span> {note}
                </li>
              ))}
            </ul>
            <p className="truncate font-mono text-2xs text-faint" title={version.sha256}>
              SHA-256 {version.sha256}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
