// What publishing, editing and retracting a report ask for, and which claims count as changed.
import type { Role } from '../desk/role.ts';
import type { Refusal } from '../rule-refusal.ts';
import type { ReportAction, ReportAsk, ReportFacts } from './publish-rules.ts';

/** A draft of two approved claims that may be published. */
export const aReport = (difference: Partial<ReportFacts> = {}): ReportFacts => ({
  state: 'draft',
  title: 'What was said about the front',
  introduction: 'Two claims of one morning.',
  entries: [
    { claimId: 'a', approvedVerdictId: 'a1', asOf: '2025-03-15', heard: 'nobody' },
    { claimId: 'b', approvedVerdictId: 'b1', asOf: '2025-03-15', heard: 'nobody' },
  ],
  published: null,
  ...difference,
});

/** The same report as readers see it. */
const readersSee = {
  title: 'What was said about the front',
  introduction: 'Two claims of one morning.',
  entries: [
    { claimId: 'a', verdictId: 'a1', asOf: '2025-03-15', heard: 'nobody' },
    { claimId: 'b', verdictId: 'b1', asOf: '2025-03-15', heard: 'nobody' },
  ],
};

const again = { state: 'published', published: readersSee } as const;
const withVerdictOfB = (approvedVerdictId: string | null) => [
  { claimId: 'a', approvedVerdictId: 'a1', asOf: '2025-03-15', heard: 'nobody' },
  { claimId: 'b', approvedVerdictId, asOf: '2025-03-15', heard: 'nobody' },
];
const reversed = [...aReport().entries].reverse();

export const CHANGED_CASES: readonly { title: string; facts: Partial<ReportFacts>; changed: readonly string[] }[] = [
  { title: 'a first version changes nothing', facts: {}, changed: [] },
  { title: 'the same again', facts: again, changed: [] },
  { title: 'another order', facts: { ...again, entries: reversed }, changed: [] },
  { title: 'another verdict', facts: { ...again, entries: withVerdictOfB('b2') }, changed: ['b'] },
  { title: 'taken out', facts: { ...again, entries: aReport().entries.slice(0, 1) }, changed: ['b'] },
  {
    title: 'newly in',
    facts: { ...again, entries: [...aReport().entries, { claimId: 'c', approvedVerdictId: 'c1', asOf: '2025-03-15', heard: 'nobody' }] },
    changed: ['c'],
  },
  { title: 'reopened since', facts: { ...again, entries: withVerdictOfB(null) }, changed: ['b'] },
];

interface ReportCase {
  rule: string;
  title: string;
  action: ReportAction;
  facts: Partial<ReportFacts>;
  role?: Role;
  ask?: ReportAsk;
  /** Empty: it goes ahead. */
  refusals: Refusal[];
}

const publishing = { rule: 'REPORT-02', action: 'publish' } as const;

export const REPORT_CASES: readonly ReportCase[] = [
  { rule: 'REPORT-01', title: 'a draft', action: 'edit', facts: {}, refusals: [] },
  { rule: 'REPORT-01', title: 'towards a next version', action: 'edit', facts: again, refusals: [] },
  { rule: 'REPORT-01', title: 'a retracted one', action: 'edit', facts: { state: 'retracted' }, refusals: [{ code: 'retracted' }] },
  { rule: 'REPORT-01', title: 'by a checker', action: 'edit', facts: {}, role: 'checker', refusals: [{ code: 'roleTooLow' }] },
  { ...publishing, title: 'a first version', facts: {}, refusals: [] },
  { ...publishing, title: 'by a checker', facts: {}, role: 'checker', refusals: [{ code: 'roleTooLow' }] },
  { ...publishing, title: 'by an observer', facts: {}, role: 'observer', refusals: [{ code: 'roleTooLow' }] },
  { ...publishing, title: 'by an admin', facts: {}, role: 'admin', refusals: [] },
  { ...publishing, title: 'a retracted one', facts: { state: 'retracted' }, refusals: [{ code: 'retracted' }] },
  {
    ...publishing,
    title: 'nothing in it',
    facts: { title: ' ', entries: [] },
    refusals: [{ code: 'needsTitle' }, { code: 'needsEntries' }],
  },
  {
    ...publishing,
    title: 'a claim without an approved verdict',
    facts: { entries: withVerdictOfB(null) },
    refusals: [{ code: 'entryNotApproved', have: 1 }],
  },
  { ...publishing, title: 'nothing changed', facts: again, refusals: [{ code: 'nothingChanged' }] },
  { ...publishing, title: 'another title only', facts: { ...again, title: 'Said at noon' }, refusals: [] },
  { ...publishing, title: 'another introduction only', facts: { ...again, introduction: '' }, refusals: [] },
  {
    ...publishing,
    title: 'an answer that came since',
    facts: { ...again, entries: aReport().entries.map((entry) => ({ ...entry, heard: 'the ministry' })) },
    refusals: [],
  },
  {
    ...publishing,
    title: 'answers that the version before said nothing of',
    facts: { ...again, published: { ...readersSee, entries: readersSee.entries.map((entry) => ({ ...entry, heard: null })) } },
    refusals: [{ code: 'nothingChanged' }],
  },
  { ...publishing, title: 'another order only', facts: { ...again, entries: reversed }, refusals: [] },
  {
    ...publishing,
    title: 'a changed claim, nothing said',
    facts: { ...again, entries: withVerdictOfB('b2') },
    refusals: [{ code: 'needsCorrection', have: 1 }],
  },
  {
    ...publishing,
    title: 'a changed claim, another one described',
    facts: { ...again, entries: withVerdictOfB('b2') },
    ask: { correctedClaimIds: ['a'] },
    refusals: [{ code: 'needsCorrection', have: 1 }],
  },
  {
    ...publishing,
    title: 'a changed claim, described',
    facts: { ...again, entries: withVerdictOfB('b2') },
    ask: { correctedClaimIds: ['b'] },
    refusals: [],
  },
  { rule: 'REPORT-03', title: 'with a reason', action: 'retract', facts: again, ask: { reason: 'The source was forged.' }, refusals: [] },
  { rule: 'REPORT-03', title: 'without one', action: 'retract', facts: again, refusals: [{ code: 'needsReason' }] },
  { rule: 'REPORT-03', title: 'blank', action: 'retract', facts: again, ask: { reason: ' ' }, refusals: [{ code: 'needsReason' }] },
  { rule: 'REPORT-03', title: 'a draft', action: 'retract', facts: {}, ask: { reason: 'No.' }, refusals: [{ code: 'notPublished' }] },
  {
    rule: 'REPORT-03',
    title: 'twice',
    action: 'retract',
    facts: { state: 'retracted' },
    ask: { reason: 'Again.' },
    refusals: [{ code: 'retracted' }],
  },
];
