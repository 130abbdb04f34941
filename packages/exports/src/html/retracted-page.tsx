// What readers find where a report was, after it was withdrawn: that it was, when, and why; nothing of the report itself.
import { paragraphsOf } from '../plain-text.ts';
import { printMoment } from '../words/print-day.ts';
import { wordsFor } from '../words/words-for.ts';
import { HtmlDocument } from './HtmlDocument.tsx';
import { renderDocument } from './render-document.tsx';

export interface Retraction {
  title: string;
  reason: string;
  /** ISO moment in UTC. */
  retractedAt: string;
  deskName: string;
  /** BCP-47 tag of the report; English when left out. */
  language?: string;
}

/** The document served in place of a retracted report and of its claims. */
export function retractedPage({ title, reason, retractedAt, deskName, language = 'en' }: Retraction): string {
  const words = wordsFor(language);
  const lang = language.split('-')[0]?.toLowerCase() === words.language ? undefined : language;
  return renderDocument(
    <HtmlDocument meta={{ language: words.language, title, siteName: deskName }}>
      <main>
        <h1 dir="auto" lang={lang}>
          {title}
        </h1>
        <div className="notice">
          <p>
            <strong>{words.retracted(printMoment(retractedAt, words.day))}</strong>
          </p>
          <h2>{words.retractedReason}</h2>
          {paragraphsOf(reason).map((lines) => (
            <p key={lines.join('\n')} dir="auto" lang={lang}>
              {lines.join('\n')}
            </p>
          ))}
        </div>
      </main>
      <footer>
        <p>
          <bdi dir="auto">{deskName}</bdi>
        </p>
      </footer>
    </HtmlDocument>,
  );
}
