// Finds what a due day, a re-check day or the end of the time given for a reply has come for, as long as the record does not say that somebody was reminded of that day.
import type { Transaction } from './transaction.ts';

export interface ClaimDue {
  claimId: string;
  articleId: string;
  dueOn: string;
}

/** Claims somebody works on that are due today or the day after. */
export const loadClaimsDueBy = (tx: Transaction, today: string): Promise<ClaimDue[]> => tx.$queryRaw`
  SELECT c."id" AS "claimId", c."articleId", to_char(c."dueOn", 'YYYY-MM-DD') AS "dueOn"
    FROM "Claim" c
   WHERE c."dueOn" BETWEEN ${today}::date AND ${today}::date + 1 AND c."assigneeId" IS NOT NULL
     AND c."stage" IN ('spotted', 'checking', 'inReview')
     AND NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."claimId" = c."id" AND e."type" = 'claim.dueTomorrow'
                        AND e."payload" ->> 'dueOn' = to_char(c."dueOn", 'YYYY-MM-DD'))
   ORDER BY c."id"`;

export interface RecheckDue {
  claimId: string;
  articleId: string;
  verdictId: string;
  recheckOn: string;
}

/** Approved verdicts whose re-check day has come. */
export const loadRechecksDueBy = (tx: Transaction, today: string): Promise<RecheckDue[]> => tx.$queryRaw`
  SELECT c."id" AS "claimId", c."articleId", v."id" AS "verdictId", to_char(v."recheckOn", 'YYYY-MM-DD') AS "recheckOn"
    FROM "Claim" c JOIN "Verdict" v ON v."id" = c."approvedVerdictId"
   WHERE c."stage" = 'approved' AND v."recheckOn" <= ${today}::date
     AND NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."claimId" = c."id" AND e."type" = 'verdict.recheckDue'
                        AND e."payload" ->> 'verdictId' = v."id"::text
                        AND e."payload" ->> 'recheckOn' = to_char(v."recheckOn", 'YYYY-MM-DD'))
   ORDER BY c."id"`;

export interface ReplyRunOut {
  claimId: string;
  articleId: string;
  replyId: string;
  dueOn: string;
}

/** Requests for reply whose time is over and of which nobody has written down what came. */
export const loadRepliesRunOut = (tx: Transaction, today: string): Promise<ReplyRunOut[]> => tx.$queryRaw`
  SELECT c."id" AS "claimId", c."articleId", q."id" AS "replyId", to_char(q."dueOn", 'YYYY-MM-DD') AS "dueOn"
    FROM "ReplyRequest" q JOIN "Claim" c ON c."id" = q."claimId"
   WHERE q."outcome" = 'waiting' AND q."dueOn" < ${today}::date AND c."stage" IN ('checking', 'inReview', 'approved')
     AND NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."claimId" = c."id" AND e."type" = 'reply.ranOut'
                        AND e."payload" ->> 'replyId' = q."id"::text
                        AND e."payload" ->> 'dueOn' = to_char(q."dueOn", 'YYYY-MM-DD'))
   ORDER BY q."id"`;
