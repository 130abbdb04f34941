// A published report as it was on the day: everything a reader, an export or a replication needs, and nothing that can move.
import { z } from 'zod';
import { CLAIM_KINDS } from '../claim/claim.ts';
import { SOURCE_KINDS, STANCES } from '../evidence/evidence.ts';
import { CONFIDENCES } from '../rating/rating.ts';
import { REPLY_OUTCOMES, REPLY_WAYS } from '../reply/reply.ts';
import { CORRECTION_TYPES } from './report.ts';

const moment = z.iso.datetime();
const day = z.iso.date();

const frozenPoint = z.strictObject({
  key: z.string(),
  label: z.string(),
  mark: z.string(),
  colour: z.string(),
  definition: z.string(),
  position: z.number().int(),
  isOffScale: z.boolean(),
  claimReviewNumber: z.number().int().nullable(),
});

const frozenEvidence = z.strictObject({
  stance: z.enum(STANCES),
  excerpt: z.string(),
  note: z.string(),
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: day.nullable(),
    kind: z.enum(SOURCE_KINDS),
  }),
});

const frozenReply = z.strictObject({
  outcome: z.enum(REPLY_OUTCOMES),
  /** Null with `waived`, as are way and days. */
  askedOf: z.string().nullable(),
  way: z.enum(REPLY_WAYS).nullable(),
  askedOn: day.nullable(),
  dueOn: day.nullable(),
  answeredOn: day.nullable(),
  /** Word for word. */
  answer: z.string().nullable(),
  /** Why nobody was asked. */
  reason: z.string().nullable(),
});

const frozenClaim = z.strictObject({
  claimId: z.string(),
  /** Last part of the claim's permalink, unique in the report and kept across its versions. */
  slug: z.string(),
  quote: z.string(),
  /** Words of the article directly before and after the quote. */
  context: z.strictObject({ prefix: z.string(), suffix: z.string() }),
  statement: z.string(),
  claimant: z.strictObject({ name: z.string(), description: z.string().nullable() }).nullable(),
  saidOn: day.nullable(),
  kind: z.enum(CLAIM_KINDS),
  verdict: z.strictObject({
    verdictId: z.string(),
    number: z.number().int(),
    point: z.string(),
    summary: z.string(),
    explanation: z.string(),
    confidence: z.enum(CONFIDENCES),
    adjudicationNote: z.string().nullable(),
    proposedBy: z.string(),
    approvedBy: z.string(),
    approvedAt: moment,
    /** Set when the four-eyes rule was overridden. */
    overrideReason: z.string().nullable(),
    /** The day its evidence was last weighed; not in reports published before that day was kept. */
    asOf: day.optional(),
  }),
  /** How many independent ratings stood behind the verdict. */
  ratings: z.number().int(),
  /** What raters hold against the verdict, and what they rated, in the words of the scale; not in reports published before there were dissents. */
  dissents: z.array(z.strictObject({ by: z.string(), point: z.string(), text: z.string() })).optional(),
  evidence: z.array(frozenEvidence),
  /** Who was asked for a reply, and what came of it; not known of reports published before it was kept. */
  replies: z.array(frozenReply).optional(),
});

const frozenCorrection = z.strictObject({
  version: z.number().int(),
  madeAt: moment,
  type: z.enum(CORRECTION_TYPES),
  note: z.string(),
  /** Slug of the claim it is about; null for the report as a whole. */
  claim: z.string().nullable(),
});

/** The schema of version 1 of the JSON export; a change of shape is a new `schema` name. */
export const frozenReportSchema = z.strictObject({
  schema: z.literal('touchstone.report/1'),
  slug: z.string(),
  version: z.number().int(),
  title: z.string(),
  introduction: z.string(),
  language: z.string(),
  firstPublishedAt: moment,
  publishedAt: moment,
  publishedBy: z.string(),
  desk: z.strictObject({
    name: z.string(),
    about: z.string(),
    funding: z.string(),
    contact: z.string(),
    correctionsPolicy: z.string(),
  }),
  article: z.strictObject({
    title: z.string(),
    publisher: z.string().nullable(),
    byline: z.string().nullable(),
    /** Local time as printed in the article, without a zone: "2025-03-14T13:23". */
    publishedAt: z.string().nullable(),
    updatedAt: z.string().nullable(),
    url: z.string().nullable(),
    version: z.number().int(),
    textSha256: z.string(),
  }),
  scale: z.strictObject({ name: z.string(), points: z.array(frozenPoint) }),
  claims: z.array(frozenClaim),
  corrections: z.array(frozenCorrection),
  /** The latest event of the desk's record before this was published; not in reports from before there was a chain. */
  record: z.strictObject({ position: z.number().int(), hash: z.string(), at: moment }).optional(),
});

export type FrozenReport = z.infer<typeof frozenReportSchema>;
export type FrozenClaim = FrozenReport['claims'][number];
export type FrozenPoint = FrozenReport['scale']['points'][number];
export type FrozenReply = NonNullable<FrozenClaim['replies']>[number];
export type FrozenEvidence = FrozenClaim['evidence'][number];
