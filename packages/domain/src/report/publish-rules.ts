// What may be done with a report, by whom, and everything that still stands between it and its readers.
import { includesRole, type Role } from '../desk/role.ts';
import type { Refusal } from '../rule-refusal.ts';
import type { ReportState } from './report.ts';

/** What a report says of a claim beside the verdict; null in versions that did not say it yet. */
interface SaidBeside {
  /** The day its evidence was last weighed. */
  asOf: string | null;
  /** Who was asked for a reply and what came of it, as one text to compare. */
  heard: string | null;
}

export interface ReportFacts {
  state: ReportState;
  title: string;
  /** The picked claims, in order. */
  entries: readonly ({ claimId: string; approvedVerdictId: string | null } & SaidBeside)[];
  /** What readers see now, when something was published. */
  published: {
    entries: readonly ({ claimId: string; verdictId: string } & SaidBeside)[];
    title: string;
    introduction: string;
  } | null;
  introduction: string;
}

export const REPORT_RULES = [
  { id: 'REPORT-01', action: 'edit', from: ['draft', 'published'], role: 'editor' },
  { id: 'REPORT-02', action: 'publish', from: ['draft', 'published'], role: 'editor' },
  { id: 'REPORT-03', action: 'retract', from: ['published'], role: 'editor' },
] as const satisfies readonly { id: string; action: string; from: readonly ReportState[]; role: Role }[];

export type ReportAction = (typeof REPORT_RULES)[number]['action'];

export interface ReportOffer {
  action: ReportAction;
  blockedBy: Refusal[];
}

/** What came with the action: corrections by claim id for a new version, the reason for a retraction. */
export interface ReportAsk {
  correctedClaimIds?: readonly string[];
  reason?: string;
}

/** Claims whose entry differs from what readers see now: another verdict, newly in, or taken out. Empty before the first version. */
export function changedClaims(facts: Pick<ReportFacts, 'entries' | 'published'>): string[] {
  if (!facts.published) return [];
  const before = new Map(facts.published.entries.map((entry) => [entry.claimId, entry.verdictId]));
  const after = new Map(facts.entries.map((entry) => [entry.claimId, entry.approvedVerdictId]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((claimId) => before.get(claimId) !== after.get(claimId));
}

/** Everything that keeps the report from being published, the corrections aside: those are written while publishing. */
export function unmetToPublish(facts: ReportFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const unapproved = facts.entries.filter((entry) => !entry.approvedVerdictId).length;
  if (!facts.title.trim()) refusals.push({ code: 'needsTitle' });
  if (!facts.entries.length) refusals.push({ code: 'needsEntries' });
  if (unapproved) refusals.push({ code: 'entryNotApproved', have: unapproved });
  if (facts.published && isUnchanged(facts, facts.published)) refusals.push({ code: 'nothingChanged' });
  return refusals;
}

function isUnchanged(facts: ReportFacts, published: NonNullable<ReportFacts['published']>): boolean {
  const order = (entries: readonly { claimId: string }[]) => entries.map((entry) => entry.claimId).join();
  return (
    changedClaims(facts).length === 0 &&
    !isMoreSaid(facts, published) &&
    order(facts.entries) === order(published.entries) &&
    facts.title === published.title &&
    facts.introduction === published.introduction
  );
}

/** The same verdicts, weighed anew or answered since: worth a version, but no correction. What a version did not say yet counts for nothing. */
function isMoreSaid(facts: ReportFacts, published: NonNullable<ReportFacts['published']>): boolean {
  const before = new Map(published.entries.map((entry) => [entry.claimId, entry]));
  const differs = (seen: string | null | undefined, now: string | null) => Boolean(seen) && seen !== now;
  return facts.entries.some(
    ({ claimId, asOf, heard }) => differs(before.get(claimId)?.asOf, asOf) || differs(before.get(claimId)?.heard, heard),
  );
}

/** All that refuses the action; empty when it may go ahead. Order: stage, who, needs. */
export function refuseReportAction(action: ReportAction, facts: ReportFacts, role: Role, ask: ReportAsk = {}): Refusal[] {
  const rule = REPORT_RULES.find((one) => one.action === action) as (typeof REPORT_RULES)[number];
  if (!(rule.from as readonly ReportState[]).includes(facts.state))
    return [{ code: facts.state === 'retracted' ? 'retracted' : 'notPublished' }];
  if (!includesRole(role, rule.role)) return [{ code: 'roleTooLow' }];
  if (action === 'retract') return ask.reason?.trim() ? [] : [{ code: 'needsReason' }];
  if (action === 'edit') return [];
  const undescribed = changedClaims(facts).filter((claimId) => !ask.correctedClaimIds?.includes(claimId)).length;
  return [...unmetToPublish(facts), ...(undescribed ? [{ code: 'needsCorrection' as const, have: undescribed }] : [])];
}

/** Actions open to this role in this state; a blocked one says by what. */
export function reportOffers(facts: ReportFacts, role: Role): ReportOffer[] {
  return REPORT_RULES.filter((rule) => (rule.from as readonly ReportState[]).includes(facts.state) && includesRole(role, rule.role)).map(
    ({ action }) => ({ action, blockedBy: action === 'publish' ? unmetToPublish(facts) : [] }),
  );
}
