// A report as Markdown (CommonMark), for notes, repositories and print.
import type { FrozenReport } from '@touchstone/domain';
import { claimPoints } from '../claim-point.ts';
import { followable, reportAddress, type Site } from '../public-address.ts';
import { printMoment } from '../words/print-day.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { claimMarkdown } from './claim-markdown.ts';
import { markdownAddress, markdownLine, markdownParagraphs } from './escape-markdown.ts';

function top(report: FrozenReport, words: Words, site: Site): string[] {
  const { article } = report;
  const at = (moment: string) => printMoment(moment, words.day);
  const url = followable(article.url);
  const title = markdownLine(article.title);
  const about = [
    url ? `[${title}](${markdownAddress(url)})` : title,
    article.byline && markdownLine(article.byline),
    article.publisher && markdownLine(article.publisher),
    article.publishedAt && `${words.articlePublished} ${at(article.publishedAt)}`,
    article.updatedAt && `${words.articleUpdated} ${at(article.updatedAt)}`,
  ];
  const version = [
    `${words.version(report.version)} · ${words.published} ${at(report.publishedAt)} ${words.publishedBy} ${markdownLine(report.publishedBy)}`,
    report.version > 1 && `${words.firstPublished} ${at(report.firstPublishedAt)}`,
  ];
  return [
    `# ${markdownLine(report.title)}`,
    `${words.factCheckBy} ${markdownLine(report.desk.name)}  \n${version.filter(Boolean).join(' · ')}  \n${markdownAddress(reportAddress(report, site))}`,
    `${words.article}: ${about.filter(Boolean).join(', ')}  \n${words.textChecked(article.version)} ${markdownLine(article.textSha256)}`,
    report.corrections.length ? `**${words.corrected}** (${words.seeCorrections}: ${report.corrections.length})` : '',
    markdownParagraphs(report.introduction),
  ];
}

function corrections(report: FrozenReport, words: Words): string[] {
  const about = (slug: string | null) => {
    const claim = report.claims.find((one) => one.slug === slug);
    return claim ? markdownLine(claim.statement) : slug === null ? words.wholeReport : words.claimNoLongerHere;
  };
  const notes = report.corrections.toReversed().map(({ type, madeAt, version, claim, note }) => {
    const head = `**${words.correctionTypes[type]}**, ${printMoment(madeAt, words.day)} (${words.version(version)}): ${about(claim)}`;
    return `${head}\n\n${markdownParagraphs(note)}`;
  });
  return [`## ${words.corrections}`, ...(notes.length ? notes : [words.noCorrections])];
}

function scale(report: FrozenReport, words: Words): string[] {
  const points = report.scale.points.map(
    ({ mark, label, isOffScale, definition }) =>
      `- ${markdownLine(`${mark} ${label}`)}${isOffScale ? ` (${words.offScale})` : ''}: ${markdownLine(definition)}`,
  );
  return [`## ${words.scale}`, markdownLine(report.scale.name), points.join('\n')];
}

function desk({ desk, record }: FrozenReport, words: Words): string[] {
  const parts = [
    [words.about, desk.about],
    [words.funding, desk.funding],
    [words.contact, desk.contact],
    [words.correctionsPolicy, desk.correctionsPolicy],
  ] as const;
  return [
    `## ${markdownLine(desk.name)}`,
    ...parts.filter(([, text]) => text.trim()).flatMap(([heading, text]) => [`### ${heading}`, markdownParagraphs(text)]),
    ...(record ? [`### ${words.record}`, `${words.recordHead(record.position)} ${markdownLine(record.hash)}`] : []),
  ];
}

/** The whole report; people's text is escaped so that none of it acts as Markdown or HTML. */
export function reportMarkdown(report: FrozenReport, site: Site): string {
  const words = wordsFor(report.language);
  const blocks = [
    ...top(report, words, site),
    ...claimPoints(report).flatMap(({ claim, point }) => claimMarkdown(claim, point, { report, words, site })),
    ...corrections(report, words),
    ...scale(report, words),
    ...desk(report, words),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
