// A report as a table, one row a claim, for spreadsheets and statistics.
import type { FrozenClaim, FrozenPoint, FrozenReport, Stance } from '@touchstone/domain';
import { claimPoints } from '../claim-point.ts';
import { claimAddress, reportAddress, type Site } from '../public-address.ts';
import { type CsvCell, csvHead, csvRows } from './csv-text.ts';

interface Row {
  report: FrozenReport;
  claim: FrozenClaim;
  point: FrozenPoint;
  site: Site;
}

const count = (claim: FrozenClaim, stance: Stance) => claim.evidence.filter((item) => item.stance === stance).length;
const sources = (claim: FrozenClaim) =>
  claim.evidence.map(({ stance, source }) => [stance, source.title, source.publisher, source.url].filter(Boolean).join(' | ')).join('\n');

const dissents = ({ dissents = [] }: FrozenClaim) => dissents.map(({ by, point, text }) => `${by} | ${point} | ${text}`).join('\n');
const replies = (claim: FrozenClaim) =>
  (claim.replies ?? [])
    .map(({ outcome, askedOf, way, askedOn, dueOn, answer, reason }) =>
      [outcome, askedOf, way, askedOn, dueOn, answer ?? reason].filter(Boolean).join(' | '),
    )
    .join('\n');

/** Names are part of the format: only ever add at the end. */
const COLUMNS: readonly [string, (row: Row) => CsvCell][] = [
  ['claim_url', ({ report, claim, site }) => claimAddress(report, claim, site)],
  ['statement', ({ claim }) => claim.statement],
  ['quote', ({ claim }) => claim.quote],
  ['claimant', ({ claim }) => claim.claimant?.name ?? null],
  ['claimant_description', ({ claim }) => claim.claimant?.description ?? null],
  ['said_on', ({ claim }) => claim.saidOn],
  ['kind', ({ claim }) => claim.kind],
  ['verdict_key', ({ point }) => point.key],
  ['verdict', ({ point }) => point.label],
  ['verdict_number', ({ point }) => point.claimReviewNumber],
  ['confidence', ({ claim }) => claim.verdict.confidence],
  ['summary', ({ claim }) => claim.verdict.summary],
  ['explanation', ({ claim }) => claim.verdict.explanation],
  ['adjudication_note', ({ claim }) => claim.verdict.adjudicationNote],
  ['ratings', ({ claim }) => claim.ratings],
  ['evidence_supports', ({ claim }) => count(claim, 'supports')],
  ['evidence_refutes', ({ claim }) => count(claim, 'refutes')],
  ['evidence_context', ({ claim }) => count(claim, 'context')],
  ['sources', ({ claim }) => sources(claim)],
  ['proposed_by', ({ claim }) => claim.verdict.proposedBy],
  ['approved_by', ({ claim }) => claim.verdict.approvedBy],
  ['approved_at', ({ claim }) => claim.verdict.approvedAt],
  ['override_reason', ({ claim }) => claim.verdict.overrideReason],
  ['article_title', ({ report }) => report.article.title],
  ['article_publisher', ({ report }) => report.article.publisher],
  ['article_published_at', ({ report }) => report.article.publishedAt],
  ['article_url', ({ report }) => report.article.url],
  ['report_url', ({ report, site }) => reportAddress(report, site)],
  ['report_title', ({ report }) => report.title],
  ['report_version', ({ report }) => report.version],
  ['report_published_at', ({ report }) => report.publishedAt],
  ['report_language', ({ report }) => report.language],
  ['desk', ({ report }) => report.desk.name],
  ['dissents', ({ claim }) => dissents(claim)],
  ['as_of', ({ claim }) => claim.verdict.asOf ?? null],
  ['right_of_reply', ({ claim }) => replies(claim)],
];

/** One row a claim, as `csvRows` writes them. */
export function reportCsv(report: FrozenReport, site: Site): string {
  const rows = claimPoints(report).map((one) => COLUMNS.map(([, cell]) => cell({ report, site, ...one })));
  return csvHead(COLUMNS.map(([name]) => name)) + csvRows(rows);
}
