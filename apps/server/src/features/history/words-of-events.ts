// Finds what events tell of without repeating it, and says what became of it: before and after, as far as it is kept and this member may read it.
import {
  type CommentWords,
  loadAdjudicationNotes,
  loadCommentWords,
  loadNames,
  loadRatingWords,
  loadVerdictWords,
  type RatingWords,
  type VerdictWords,
} from '@touchstone/db';
import {
  type AuditEventType,
  type AuditPayloads,
  changesBetween,
  changesTold,
  type FieldChange,
  includesRole,
  mentionedIn,
  splitMentions,
} from '@touchstone/domain';
import type { Actor, Caller } from '../../trpc/context.ts';
import type { Unshown } from './history-reply.ts';
import type { VisibleEvent } from './visible-events.ts';

export interface EventWords {
  changes: FieldChange[];
  unshown: Unshown | null;
}

/** What is kept beside the record, of the events at hand. */
interface Kept {
  verdicts: readonly VerdictWords[];
  ratings: readonly RatingWords[];
  comments: ReadonlyMap<string, CommentWords>;
  adjudications: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}

type Payload<Type extends AuditEventType> = AuditPayloads[Type];
/** Words come from the payload as it was written by the version of its day; what is missing in it is not told. */
type Teller<Type extends AuditEventType> = (payload: Payload<Type>, event: VisibleEvent, kept: Kept, viewer: Actor) => EventWords;

const told = (changes: FieldChange[]): EventWords => ({ changes, unshown: null });
const unshown = (reason: Unshown): EventWords => ({ changes: [], unshown: reason });

const verdictFields = ({ point, confidence, statement, summary, explanation }: VerdictWords) => ({
  point: point.label,
  confidence,
  statement,
  summary,
  explanation,
});

const ratingFields = ({ point, confidence, rationale }: RatingWords) => ({ point: point.label, confidence, rationale });

const withNames = (body: string, { names }: Kept): string =>
  splitMentions(body)
    .map((piece) => ('text' in piece ? piece.text : `@${names.get(piece.memberId) ?? 'somebody'}`))
    .join('');

function commentWords(commentId: string, revision: number, kept: Kept, viewer: Actor): EventWords {
  const comment = kept.comments.get(commentId);
  if (!comment) return told([]);
  const mayRead = !comment.withdrawnAt || comment.authorId === viewer.memberId || includesRole(viewer.role, 'editor');
  if (!mayRead) return unshown('withdrawn');
  const words = (number: number) => {
    const found = comment.revisions.find((one) => one.number === number);
    return found ? withNames(found.body, kept) : null;
  };
  return told(changesBetween({ comment: words(revision - 1) }, { comment: words(revision) }));
}

const TELLERS: { [Type in AuditEventType]?: Teller<Type> } = {
  'token.created': ({ name, scopes }) => told(changesBetween(null, { token: name, scopes: scopes.join(', ') })),
  'token.revoked': ({ name }) => told(changesBetween({ token: name }, { token: null })),
  'claim.assigned': ({ assigneeId }, _event, { names }) =>
    told([{ field: 'assignee', before: null, after: assigneeId && (names.get(assigneeId) ?? null) }]),
  'claim.dueSet': ({ before, after }) => told([{ field: 'dueOn', before, after }]),
  'article.dueSet': ({ before, after }) => told([{ field: 'dueOn', before, after }]),
  'verdict.recheckSet': ({ before, after }) => told([{ field: 'recheckOn', before, after }]),
  'verdict.confirmed': ({ before, after, note, recheckOn }) =>
    told([{ field: 'asOf', before, after }, ...changesBetween(null, { note, recheckOn })]),
  'claim.declined': ({ reason, note }) => told(changesBetween(null, { declineReason: reason, note })),
  'reply.asked': ({ askedOf, way, askedOn, dueOn }) => told(changesBetween(null, { askedOf, way, askedOn, dueOn })),
  'evidence.added': ({ stance }) => told(changesBetween(null, { stance })),
  'member.roleChanged': ({ before, after }) => told(changesBetween({ role: before }, { role: after })),
  'rating.submitted': ({ revision }, { claimId, actorId, areRatingsOpen }, { ratings }, viewer) => {
    if (!areRatingsOpen && actorId !== viewer.memberId) return unshown('rating');
    const one = (number: number) =>
      ratings.find((rating) => rating.claimId === claimId && rating.memberId === actorId && rating.revision === number);
    const [before, after] = [one(revision - 1), one(revision)];
    return told(after ? changesBetween(before ? ratingFields(before) : null, ratingFields(after)) : []);
  },
  'adjudication.recorded': ({ adjudicationId }, _event, { adjudications }) =>
    told(changesBetween(null, { adjudication: adjudications.get(adjudicationId) })),
  'dissent.written': (payload) => ('after' in payload ? told(changesTold(payload)) : unshown('replaced')),
  'comment.added': ({ commentId }, _event, kept, viewer) => commentWords(commentId, 1, kept, viewer),
  'comment.edited': ({ commentId, revision }, _event, kept, viewer) => commentWords(commentId, revision, kept, viewer),
  'verdict.proposed': ({ verdictId, number }, { claimId }, { verdicts }) => {
    const after = verdicts.find(({ id }) => id === verdictId);
    const before = verdicts.find((verdict) => verdict.claimId === claimId && verdict.number === number - 1);
    return told(after ? changesBetween(before ? verdictFields(before) : null, verdictFields(after)) : []);
  },
  'verdict.sentBack': ({ verdictId }, _event, { verdicts }) =>
    told(
      (verdicts.find(({ id }) => id === verdictId)?.changeRequests ?? []).map(({ part, note }) => ({
        field: `request.${part}`,
        before: null,
        after: note,
      })),
    ),
};

const isTold = (type: string): type is keyof typeof TELLERS => Object.hasOwn(TELLERS, type);

function tell<Type extends AuditEventType>(type: Type, event: VisibleEvent, kept: Kept, viewer: Actor): EventWords {
  const teller: Teller<Type> | undefined = TELLERS[type];
  return teller ? teller(event.payload as Payload<Type>, event, kept, viewer) : told([]);
}

/** The words of the events, in their order. */
export async function wordsOfEvents({ db, member }: Caller, events: readonly VisibleEvent[]): Promise<EventWords[]> {
  const payloads = events.map(({ payload }) => payload as Record<string, unknown>);
  const idsAt = (name: string) => new Set(payloads.flatMap((payload) => (typeof payload[name] === 'string' ? [payload[name]] : [])));
  const claimIdsOf = (isWanted: (event: VisibleEvent) => boolean) =>
    new Set(events.flatMap((event) => (event.claimId && isWanted(event) ? [event.claimId] : [])));
  const rated = (event: VisibleEvent) => event.type === 'rating.submitted';
  const [verdicts, ratings, comments, adjudications] = await Promise.all([
    loadVerdictWords(
      db.prisma,
      claimIdsOf(({ type }) => type.startsWith('verdict.')),
    ),
    loadRatingWords(
      db.prisma,
      claimIdsOf((event) => rated(event) && event.areRatingsOpen),
      { memberId: member.memberId, claimIds: claimIdsOf(rated) },
    ),
    loadCommentWords(db.prisma, idsAt('commentId')),
    loadAdjudicationNotes(db.prisma, idsAt('adjudicationId')),
  ]);
  const mentioned = comments.flatMap(({ revisions }) => revisions.flatMap(({ body }) => mentionedIn(body)));
  const names = await loadNames(db.prisma, new Set([...idsAt('assigneeId'), ...mentioned]));
  const kept: Kept = {
    verdicts,
    ratings,
    comments: new Map(comments.map((comment) => [comment.id, comment])),
    adjudications: new Map(adjudications.map(({ id, note }) => [id, note])),
    names: new Map(names.map(({ id, name }) => [id, name])),
  };
  return events.map((event) => (isTold(event.type) ? tell(event.type, event, kept, member) : told(changesTold(event.payload))));
}
