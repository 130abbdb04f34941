// The files the report can be taken away as.
import { DOWNLOADS, downloadAddress } from '../public-address.ts';
import { usePrinting } from './printing.ts';

export function DownloadLinks() {
  const { report, words, site } = usePrinting();
  return (
    <nav aria-label={words.download}>
      <h2>{words.download}</h2>
      <ul className="downloads">
        {DOWNLOADS.map((ending) => (
          <li key={ending}>
            <a href={downloadAddress(report, ending, site)}>{words.downloads[ending]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
