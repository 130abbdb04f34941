// Takes home what is listed, as it is narrowed: a link for each kind of file.
import { Download } from 'lucide-react';

export interface DownloadLinksProps {
  /** Where the files are; the kind is put behind it. */
  address: string;
  /** What is listed, as the server is asked. */
  asked: object;
  formats: readonly { id: string; label: string }[];
}

export function DownloadLinks({ address, asked, formats }: DownloadLinksProps) {
  return (
    <span className="ms-auto flex items-center gap-2.5 text-xs text-muted">
      <Download size={14} aria-hidden="true" />
      {formats.map(({ id, label }) => (
        <a
          key={id}
          href={`${address}.${id}?asked=${encodeURIComponent(JSON.stringify(asked))}`}
          download
          className="flex items-center text-accent underline pointer-coarse:min-h-11"
        >
          {label}
        </a>
      ))}
    </span>
  );
}
