// Are texts, verdicts, ratings, requests for reply and published reports still what the events say of them?
import { z } from 'zod';
import { replyDigest } from '../contents.ts';
import { type BoundRows, keyOf } from './bound-rows.ts';
import type { Break } from './break.ts';
import type { Row } from './rows.ts';

/** What events say of content. Digests came later than the events: an event without one binds less. */
const digest = z.string().optional();
const words = z.record(z.string(), z.string().nullable());
const PAYLOADS = {
  'article.added': z.object({ textSha256: digest }),
  'verdict.proposed': z.object({ verdictId: z.string(), number: z.number(), contentSha256: digest }),
  'verdict.approved': z.object({ verdictId: z.string(), number: z.number() }),
  'verdict.overrideApproved': z.object({ verdictId: z.string(), number: z.number() }),
  'rating.submitted': z.object({ revision: z.number(), commitment: digest }),
  'report.published': z.object({ version: z.number(), sha256: digest }),
  'reply.asked': z.object({ replyId: z.string(), askedOf: z.string(), way: z.string(), askedOn: z.string(), dueOn: z.string() }),
  'reply.edited': z.object({ replyId: z.string(), after: words }),
  'reply.recorded': z.object({ replyId: z.string(), after: words }),
  'reply.waived': z.object({ replyId: z.string(), reason: z.string() }),
} as const;

type BindingType = keyof typeof PAYLOADS;
type Payload<Type extends BindingType> = z.output<(typeof PAYLOADS)[Type]>;
type Words = z.output<typeof words>;
type Check<Type extends BindingType> = (payload: Payload<Type>, event: Row) => string | null;

/** A decision that stands, whatever became of the verdict afterwards. */
const DECIDED = ['approved', 'published', 'superseded', 'retracted'];

const isBinding = (type: string | null | undefined): type is BindingType => typeof type === 'string' && type in PAYLOADS;

export class ContentCheck {
  readonly #rows: BoundRows;
  readonly #told = {
    verdicts: new Set<string>(),
    revisions: new Set<string>(),
    reports: new Set<string>(),
    approved: new Map<string, string>(),
    replies: new Map<string, Words>(),
  };

  /** `rows` are all the rows there are. */
  constructor(rows: BoundRows) {
    this.#rows = rows;
  }

  readonly #checks: { [Type in BindingType]: Check<Type> } = {
    'article.added': ({ textSha256 }, { articleId }) => {
      const text = this.#rows.texts.get(keyOf(articleId, 1));
      if (!text) return `the text of article ${articleId} is gone`;
      return textSha256 !== undefined && textSha256 !== text.actual
        ? `the text of article ${articleId} is not the one that was taken in`
        : null;
    },
    'verdict.proposed': ({ verdictId, number, contentSha256 }, { claimId }) => {
      this.#told.verdicts.add(verdictId);
      const verdict = this.#rows.verdicts.get(verdictId);
      if (!verdict) return `verdict ${verdictId} is gone`;
      const isSame = verdict.claimId === claimId && verdict.number === number && (contentSha256 ?? verdict.digest) === verdict.digest;
      return isSame ? null : `verdict ${verdictId} is not what was proposed`;
    },
    'verdict.approved': (payload, event) => this.#checkApproval(payload, event),
    'verdict.overrideApproved': (payload, event) => this.#checkApproval(payload, event),
    'rating.submitted': ({ revision, commitment }, { claimId, actorId }) => {
      const key = keyOf(claimId, actorId, revision);
      this.#told.revisions.add(key);
      const rating = this.#rows.revisions.get(key);
      if (!rating) return `revision ${revision} of a rating by member ${actorId} is gone`;
      return (commitment ?? rating.commitment) === rating.commitment
        ? null
        : `revision ${revision} of the rating by member ${actorId} is not what was submitted`;
    },
    'report.published': ({ version, sha256 }, { reportId }) => {
      const key = keyOf(reportId, version);
      this.#told.reports.add(key);
      const report = this.#rows.reports.get(key);
      if (!report) return `version ${version} of report ${reportId} is gone`;
      const isSame = sha256 === undefined || (sha256 === report.actual && sha256 === report.stated);
      return isSame ? null : `version ${version} of report ${reportId} is not what was published`;
    },
    'reply.asked': ({ replyId, ...asked }, event) => this.#tellReply(replyId, { outcome: 'waiting', ...asked }, event),
    'reply.edited': ({ replyId, after }, event) => this.#tellReply(replyId, after, event),
    'reply.recorded': ({ replyId, after }, event) => this.#tellReply(replyId, after, event),
    'reply.waived': ({ replyId, reason }, event) => this.#tellReply(replyId, { outcome: 'waived', reason }, event),
  };

  /** What a request for reply says is known after its last event: each tells what changed. */
  #tellReply(replyId: string, changed: Words, { claimId }: Row): string | null {
    this.#told.replies.set(replyId, { ...this.#told.replies.get(replyId), ...changed });
    const reply = this.#rows.replies.get(replyId);
    if (!reply) return `the request for reply ${replyId} is gone`;
    return reply.claimId === claimId ? null : `the request for reply ${replyId} belongs to another claim`;
  }

  #checkApproval({ verdictId, number }: Payload<'verdict.approved'>, { claimId, actorId }: Row): string | null {
    this.#told.approved.set(keyOf(claimId), verdictId);
    const verdict = this.#rows.verdicts.get(verdictId);
    if (!verdict) return `verdict ${verdictId} is gone`;
    const isSame =
      verdict.claimId === claimId && verdict.number === number && verdict.decidedById === actorId && DECIDED.includes(verdict.state ?? '');
    return isSame ? null : `the decision on verdict ${verdictId} is not the one that was made`;
  }

  /** What differs between this event and the rows; null when nothing does. Events come in their order. */
  takeEvent(event: Row): string | null {
    const { type, payload } = event;
    if (!isBinding(type)) return null;
    return this.#check(type, event, JSON.parse(payload ?? 'null'));
  }

  #check<Type extends BindingType>(type: Type, event: Row, payload: unknown): string | null {
    const parsed = PAYLOADS[type].safeParse(payload);
    return parsed.success ? this.#checks[type](parsed.data as Payload<Type>, event) : 'it does not say what such an event says';
  }

  /** After the last event: what stands in the rows and in no event. */
  finish(): Break[] {
    const { verdicts, revisions, ratings, reports, texts, approved, replies } = this.#rows;
    const missing = (keys: Iterable<string>, told: { has(key: string): boolean }, what: string) =>
      [...keys].filter((key) => !told.has(key)).map((key) => `${what} ${key} is in no event`);
    const wrongTexts = [...texts]
      .filter(([, { actual, stated }]) => actual !== stated)
      .map(([key]) => `the text of article and version ${key} does not fit its checksum`);
    const wrongRatings = [...ratings]
      .filter(([key, words]) => revisions.get(key)?.words !== words)
      .map(([key]) => `the rating ${key} is not its latest revision`);
    const wrongApprovals = [...approved]
      .filter(([claimId, verdictId]) => this.#told.approved.get(claimId) !== verdictId)
      .map(([claimId]) => `the verdict in force on claim ${claimId} is not the one approved last`);
    const wrongReplies = [...this.#told.replies]
      .filter(([id, told]) => (replies.get(id)?.digest ?? replyDigest(told)) !== replyDigest(told))
      .map(([id]) => `the request for reply ${id} is not what was told of it last`);
    return [
      ...missing(replies.keys(), this.#told.replies, 'the request for reply'),
      ...missing(verdicts.keys(), this.#told.verdicts, 'verdict'),
      ...missing(revisions.keys(), this.#told.revisions, 'the rating'),
      ...missing(reports.keys(), this.#told.reports, 'the published report and version'),
      ...wrongTexts,
      ...wrongRatings,
      ...wrongApprovals,
      ...wrongReplies,
    ].map((what) => ({ position: null, what }));
  }
}
