// Records as the server sends them, for component tests: whole by themselves, changed where a test cares.
import { type ClaimAction, DEFAULT_SCALE, type ReportAction } from '@touchstone/domain';
import type {
  AppRouter,
  ClaimDetail,
  ClaimSummary,
  CommentReply,
  EvidenceReply,
  OfferReply,
  ThreadReply,
  VerdictReply,
} from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';
import { aMember } from './render-app.tsx';

type Outputs = inferRouterOutputs<AppRouter>;

const AT = '2025-03-14T12:00:00.000Z';
export const ana = { id: aMember.id, name: aMember.name };
export const ben = { id: 'm2', name: 'Ben Okafor' };
const article = { id: 'a1', title: 'Talks at the harbour' };

/** Actions that may go ahead, and those that may not with the sentence that says why. */
export const offers = <Action extends string = ClaimAction>(
  open: readonly NoInfer<Action>[],
  blocked: Partial<Record<NoInfer<Action>, string>> = {},
): OfferReply<Action>[] => [
  ...open.map((action) => ({ action, blockedBy: [] })),
  ...(Object.entries(blocked) as [Action, string][]).map(([action, text]) => ({
    action,
    blockedBy: [{ code: 'ownVerdict' as const, text }],
  })),
];

export const aDesk = (): Outputs['desk']['get'] => ({
  name: 'Harbour Desk',
  isDemo: false,
  hasAssistant: false,
  ratingsNeeded: 2,
  checkersTakeClaims: true,
  recheckAfterDays: null,
  scale: [...DEFAULT_SCALE.points],
  members: [
    { ...ana, role: 'checker' },
    { ...ben, role: 'editor' },
  ],
  me: { ...ana, role: 'checker' },
});

export const aClaimRow = (more: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: 'c1',
  version: 3,
  article,
  quote: 'a third of the boats',
  start: 10,
  end: 30,
  statement: 'A third of the boats stayed in harbour.',
  claimant: { id: 'p1', name: 'Mara Lind' },
  saidOn: '2025-03-13',
  kind: 'statistic',
  stage: 'checking',
  declineReason: null,
  assignee: ana,
  due: null,
  recheck: null,
  replyDue: null,
  lease: null,
  suggestion: null,
  ratings: { have: 1, need: 2, mineIsIn: false },
  evidenceCount: 2,
  openChangeRequests: 0,
  point: null,
  isPublished: false,
  updatedAt: AT,
  offers: [],
  ...more,
});

export const aComment = (more: Partial<CommentReply> = {}): CommentReply => ({
  id: 'k1',
  body: 'Who counted?',
  mentions: [],
  author: ana,
  isByRecused: false,
  revision: 1,
  createdAt: AT,
  editedAt: null,
  ...more,
});

export const aThread = (more: Partial<ThreadReply> = {}): ThreadReply => ({ id: 't1', resolved: null, comments: [aComment()], ...more });

/** All of the ratings that is not sent to who may not see them. */
export const withheld = { others: null, disagree: null, adjudication: null, dissents: [] };

export const aVerdict = (more: Partial<VerdictReply> = {}): VerdictReply => ({
  id: 'v1',
  number: 1,
  point: 'mostlyTrue',
  summary: 'The count bears it out.',
  explanation: 'Two logs of the harbour agree.',
  confidence: 'medium',
  statement: 'A third of the boats stayed in harbour.',
  adjudicationNote: null,
  contradictionReason: null,
  state: 'proposed',
  proposedBy: ana,
  proposedAt: AT,
  decided: null,
  overrideReason: null,
  changeRequests: [],
  threads: [],
  ...more,
});

const someEvidence = (more: Partial<EvidenceReply> = {}): EvidenceReply => ({
  id: 'e1',
  version: 1,
  stance: 'supports',
  excerpt: 'Of 90 boats 31 did not leave.',
  note: '',
  source: {
    id: 's1',
    title: 'Harbour log',
    publisher: 'Port office',
    author: null,
    url: 'https://example.org/log',
    publishedOn: '2025-03-12',
    kind: 'primary',
  },
  addedBy: ana,
  addedAt: AT,
  threads: [],
  ...more,
});

export const aClaim = (more: Partial<ClaimDetail> = {}): ClaimDetail => ({
  id: 'c1',
  version: 3,
  article,
  quote: 'a third of the boats',
  statement: 'A third of the boats stayed in harbour.',
  claimant: { id: 'p1', name: 'Mara Lind', aliases: [] },
  saidOn: '2025-03-13',
  kind: 'statistic',
  stage: 'inReview',
  decline: null,
  assignee: ana,
  due: null,
  recheck: null,
  lease: null,
  createdBy: ana,
  createdAt: AT,
  updatedAt: AT,
  occurrences: [
    { articleVersionId: 'av1', start: 10, end: 30, quote: 'a third of the boats', prefix: 'She said that ', suffix: ' stayed in.' },
  ],
  suggestion: null,
  proposals: [],
  evidence: [someEvidence()],
  ratings: { have: 2, need: 2, mine: null, ...withheld },
  verdicts: [aVerdict()],
  threads: [],
  recusals: [],
  replies: [],
  earlierVerdicts: [],
  isRecused: false,
  isPublished: false,
  offers: offers(['approve', 'requestChanges']),
  ...more,
});

export const aHistory = (more: Partial<Outputs['claims']['history']> = {}): Outputs['claims']['history'] => ({
  seenVerdictId: null,
  seenAt: null,
  events: [
    { id: '1', type: 'verdict.proposed', actor: ana, payload: { verdictId: 'v1', number: 1, point: 'mostlyTrue' }, at: AT, isNew: false },
  ],
  ...more,
});

export const anArticle = (more: Partial<Outputs['articles']['list'][number]> = {}): Outputs['articles']['list'][number] => ({
  ...article,
  version: 1,
  byline: 'Joan Reed',
  publisher: 'The Quay',
  url: null,
  publishedAt: '2025-03-14',
  updatedAt: null,
  language: 'en',
  topic: null,
  due: null,
  addedBy: ana,
  addedAt: AT,
  claimCounts: { spotted: 4, declined: 1, checking: 2, inReview: 1, approved: 3 },
  reports: [],
  ...more,
});

export const aReport = (more: Partial<Outputs['reports']['get']> = {}): Outputs['reports']['get'] => ({
  id: 'r1',
  version: 5,
  slug: 'talks-at-the-harbour',
  address: 'http://127.0.0.1:4600/r/talks-at-the-harbour',
  title: 'The harbour, checked',
  introduction: 'What was said, and what holds.',
  state: 'draft',
  retracted: null,
  article: { ...article, publisher: 'The Quay' },
  picked: ['c1', 'c2'],
  claims: [
    aClaimRow({ stage: 'approved', point: 'true' }),
    aClaimRow({ id: 'c2', start: 40, stage: 'approved', point: 'false', statement: 'Nobody was paid.' }),
    aClaimRow({ id: 'c3', start: 90, stage: 'approved', point: 'mixed', statement: 'The fleet is the oldest in the north.' }),
  ],
  changed: [],
  versions: [],
  offers: offers<ReportAction>(['edit', 'publish']),
  ...more,
});
