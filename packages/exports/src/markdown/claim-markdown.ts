// One claim of a report as blocks of Markdown.
import { type FrozenClaim, type FrozenEvidence, type FrozenPoint, type FrozenReport, STANCES } from '@touchstone/domain';
import { oneLine } from '../plain-text.ts';
import { claimAddress, followable, type Site } from '../public-address.ts';
import { replyWords } from '../reply-words.ts';
import { STANCE_MARKS } from '../stance-marks.ts';
import { printMoment } from '../words/print-day.ts';
import type { Words } from '../words/words.ts';
import { markdownAddress, markdownLine, markdownParagraphs } from './escape-markdown.ts';

interface Printing {
  report: FrozenReport;
  words: Words;
  site: Site;
}

const quoted = (blocks: string) => blocks.replace(/^/gm, '> ').replace(/^> $/gm, '>');
const indented = (blocks: string) => blocks.replace(/\n(?=[^\n])/g, '\n  ');

/** The words as a quotation, and under it what stood around them, with […] in their place. */
function quote(claim: FrozenClaim, words: Words): string[] {
  const { prefix, suffix } = claim.context;
  const around = [prefix && `… ${oneLine(prefix)}`, '[…]', suffix && `${oneLine(suffix)} …`].filter(Boolean).join(' ');
  const who = claim.claimant ? [claim.claimant.name, claim.claimant.description].filter((part) => part !== null) : [words.articleItself];
  const when = claim.saidOn ? `, ${words.saidOn} ${words.day(claim.saidOn)}` : '';
  return [
    quoted(markdownParagraphs(claim.quote)),
    prefix || suffix ? quoted(markdownLine(around)) : '',
    `${words.saidBy} ${who.map(markdownLine).join(', ')}${when}`,
  ];
}

function source({ source, excerpt, note }: FrozenEvidence, words: Words): string {
  const url = followable(source.url);
  const title = markdownLine(source.title);
  const line = [
    url ? `[${title}](${markdownAddress(url)})` : title,
    source.author && markdownLine(source.author),
    markdownLine(source.publisher),
    source.publishedOn && words.day(source.publishedOn),
  ];
  const blocks = [
    `${line.filter(Boolean).join(', ')} · ${words.sourceKinds[source.kind]}`,
    excerpt.trim() && quoted(markdownParagraphs(excerpt)),
    markdownParagraphs(note),
  ];
  return `- ${indented(blocks.filter(Boolean).join('\n\n'))}`;
}

function evidence(claim: FrozenClaim, words: Words): string[] {
  if (!claim.evidence.length) return [words.noEvidence];
  return STANCES.flatMap((stance) => {
    const items = claim.evidence.filter((item) => item.stance === stance);
    if (!items.length) return [];
    return [
      `#### ${STANCE_MARKS[stance]} ${words.stances[stance]} (${items.length})`,
      items.map((item) => source(item, words)).join('\n\n'),
    ];
  });
}

function dissents({ dissents = [] }: FrozenClaim, words: Words): string[] {
  if (!dissents.length) return [];
  const blocks = dissents.flatMap(({ by, point, text }) => [
    `${markdownLine(by)}, ${words.rated} ${markdownLine(point)}`,
    markdownParagraphs(text),
  ]);
  return [`### ${words.dissents}`, ...blocks];
}

function replies({ replies: asked }: FrozenClaim, words: Words): string[] {
  if (!asked?.length) return [];
  return [
    `### ${words.rightOfReply}`,
    ...asked.flatMap((reply) => {
      const { line, text } = replyWords(reply, words);
      return [markdownLine(line), text === null ? '' : quoted(markdownParagraphs(text))];
    }),
  ];
}

function record({ verdict, ratings }: FrozenClaim, words: Words): string[] {
  const approved = `${words.proposedBy} ${markdownLine(verdict.proposedBy)}, ${words.approvedBy} ${markdownLine(verdict.approvedBy)}, ${printMoment(verdict.approvedAt, words.day)}`;
  const asOf = verdict.asOf ? `  \n${words.asOf} ${printMoment(verdict.asOf, words.day)}` : '';
  return [
    `${words.confidence}: ${words.confidences[verdict.confidence]} · ${words.ratings(ratings)}  \n${approved}${asOf}`,
    ...(verdict.overrideReason === null ? [] : [`**${words.overridden}**`, markdownParagraphs(verdict.overrideReason)]),
  ];
}

/** Blocks to be parted by blank lines; blank ones are to be left out. */
export function claimMarkdown(claim: FrozenClaim, point: FrozenPoint, { report, words, site }: Printing): string[] {
  const { verdict } = claim;
  return [
    `## ${markdownLine(claim.statement)}`,
    ...quote(claim, words),
    `**${words.verdict}:** ${markdownLine(`${point.mark} ${point.label}`)}`,
    markdownParagraphs(verdict.summary),
    `### ${words.explanation}`,
    markdownParagraphs(verdict.explanation),
    ...(verdict.adjudicationNote ? [`### ${words.settled}`, markdownParagraphs(verdict.adjudicationNote)] : []),
    ...dissents(claim, words),
    `### ${words.evidence}`,
    ...evidence(claim, words),
    ...replies(claim, words),
    ...record(claim, words),
    `[${words.claimLink}](${markdownAddress(claimAddress(report, claim, site))})`,
  ];
}
