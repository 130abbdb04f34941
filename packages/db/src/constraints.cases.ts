// Nonsense, one statement each, and the constraint of the database that refuses it; every statement runs on a desk with one of each row.

/** A new row like the one that is there, with some columns given in SQL. Column names stand for the present row's values. */
const like = (table: string, columns: Record<string, string>) => {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${names}) SELECT ${Object.values(columns)} FROM "${table}" LIMIT 1`;
};

const articleVersion = { id: 'gen_random_uuid()', articleId: '"articleId"', number: '2', text: '"text"', textSha256: '"textSha256"' };
const passage = {
  id: 'gen_random_uuid()',
  articleVersionId: '"articleVersionId"',
  start: '1',
  end: '9',
  quote: `'home'`,
  prefix: `''`,
  suffix: `''`,
};
const reportVersion = {
  id: 'gen_random_uuid()',
  reportId: '"reportId"',
  number: '2',
  frozen: '"frozen"',
  sha256: '"sha256"',
  publishedById: '"publishedById"',
};
const correction = { id: 'gen_random_uuid()', reportVersionId: '"reportVersionId"', type: '"type"', note: `' '` };
const invitation = {
  id: 'gen_random_uuid()',
  email: '"email"',
  role: '"role"',
  tokenHash: `repeat('b', 64)`,
  invitedById: '"invitedById"',
  expiresAt: '"expiresAt"',
};
const scalePoint = {
  id: 'gen_random_uuid()',
  scaleId: '"scaleId"',
  key: `'another'`,
  label: '"label"',
  mark: '"mark"',
  colour: '"colour"',
  definition: '"definition"',
  position: '99',
  isOffScale: 'false',
  claimReviewNumber: '3',
  minSources: '0',
  minIndependentSources: '0',
  minPrimarySources: '0',
};
const verdict = {
  id: 'gen_random_uuid()',
  claimId: '"claimId"',
  number: '2',
  pointId: '"pointId"',
  summary: '"summary"',
  explanation: '"explanation"',
  confidence: '"confidence"',
  statement: '"statement"',
  proposedById: '"proposedById"',
};

export const CONSTRAINT_CASES: Record<string, readonly string[]> = {
  Member_name_given: [`UPDATE "Member" SET "name" = '  '`],
  Member_email_lower_case: [`UPDATE "Member" SET "email" = 'Ada@example.org'`, `UPDATE "Member" SET "email" = 'ada'`],
  Member_email_key: [`UPDATE "Member" SET "email" = 'ada@example.org'`],
  Session_token_hashed: [
    `INSERT INTO "Session" ("id", "token", "memberId", "expiresAt", "updatedAt")
     SELECT gen_random_uuid(), 'a-plain-token', "id", now(), now() FROM "Member" LIMIT 1`,
  ],
  PasswordTries_failures: [`INSERT INTO "PasswordTries" ("memberId", "failures") SELECT "id", -1 FROM "Member" LIMIT 1`],
  Passkey_name_given: [
    `INSERT INTO "Passkey" ("id", "memberId", "name", "credentialID", "publicKey", "counter", "deviceType", "backedUp")
     SELECT gen_random_uuid(), "id", '  ', 'credential', 'key', 0, 'singleDevice', false FROM "Member" LIMIT 1`,
  ],
  ApiToken_name_given: [`UPDATE "ApiToken" SET "name" = ' '`],
  ApiToken_scopes: [`UPDATE "ApiToken" SET "scopes" = '{}'`, `UPDATE "ApiToken" SET "scopes" = '{read,everything}'`],
  ApiToken_token_hash: [`UPDATE "ApiToken" SET "tokenHash" = 'tst_the-token-itself'`],
  ApiToken_revoked: [`UPDATE "ApiToken" SET "revokedAt" = now()`],
  Invitation_email_lower_case: [`UPDATE "Invitation" SET "email" = 'Bo@example.org'`, `UPDATE "Invitation" SET "email" = 'bo'`],
  Invitation_token_hash: [`UPDATE "Invitation" SET "tokenHash" = 'the token itself'`],
  Invitation_ends_once: [
    `UPDATE "Invitation" SET "acceptedAt" = now()`,
    `UPDATE "Invitation" SET "acceptedAt" = now(), "acceptedById" = "invitedById", "revokedAt" = now()`,
  ],
  Invitation_one_open: [like('Invitation', invitation)],
  FactCheck_identity_hashed: [`UPDATE "FactCheck" SET "identity" = 'rain'`, `UPDATE "FactCheck" SET "digest" = repeat('A', 64)`],
  FactCheck_words_given: [`UPDATE "FactCheck" SET "claim" = ' '`, `UPDATE "FactCheck" SET "publisher" = ''`],
  FactCheck_url_of_the_web: [`UPDATE "FactCheck" SET "url" = 'javascript:alert(1)'`],
  PrecedentVector_of_one: [
    `INSERT INTO "PrecedentVector" ("id", "encoder", "vectors") VALUES (gen_random_uuid(), 'test', decode(repeat('00', 260), 'hex'))`,
  ],
  PrecedentVector_whole: [
    `INSERT INTO "PrecedentVector" ("id", "factCheckId", "encoder", "vectors") SELECT gen_random_uuid(), "id", 'test', 'x' FROM "FactCheck" LIMIT 1`,
  ],
  FactCheckImport_counts: [`UPDATE "FactCheckImport" SET "bad" = -1`, `UPDATE "FactCheckImport" SET "readBytes" = -1`],
  FactCheckImport_reason: [`UPDATE "FactCheckImport" SET "state" = 'failed'`, `UPDATE "FactCheckImport" SET "reason" = 'None.'`],
  ImportProblem_number: [`UPDATE "ImportProblem" SET "number" = 201`, `UPDATE "ImportProblem" SET "place" = 0`],
  RatingLabel_given: [`UPDATE "RatingLabel" SET "label" = ' '`, `UPDATE "RatingLabel" SET "point" = ''`],
  PrecedentLink_one_precedent: [
    `UPDATE "PrecedentLink" SET "factCheckId" = NULL`,
    `UPDATE "PrecedentLink" SET "earlierId" = "claimId"`,
    `UPDATE "PrecedentLink" SET "factCheckId" = NULL, "earlierId" = "claimId"`,
  ],
  Verdict_contradiction_reason: [
    `INSERT INTO "Verdict" (${Object.keys(verdict).map((name) => `"${name}"`)}, "contradictionReason")
     SELECT ${Object.values(verdict)}, ' ' FROM "Verdict" LIMIT 1`,
  ],
  Desk_is_one: [`UPDATE "Desk" SET "id" = 2`, like('Desk', { id: '2', name: `'Another'`, scaleId: '"scaleId"' })],
  Desk_version: [`UPDATE "Desk" SET "version" = 0`],
  Desk_ratings_needed: [`UPDATE "Desk" SET "ratingsNeeded" = 0`],
  Scale_version: [like('Scale', { id: 'gen_random_uuid()', name: '"name"', version: '0' })],
  Scale_name_version_key: [like('Scale', { id: 'gen_random_uuid()', name: '"name"' })],
  ScalePoint_position: [like('ScalePoint', { ...scalePoint, position: '0' })],
  ScalePoint_gate: [like('ScalePoint', { ...scalePoint, minSources: '-1' })],
  ScalePoint_claim_review_number: [
    like('ScalePoint', { ...scalePoint, claimReviewNumber: '6' }),
    like('ScalePoint', { ...scalePoint, claimReviewNumber: 'NULL' }),
    like('ScalePoint', { ...scalePoint, isOffScale: 'true', claimReviewNumber: '3' }),
  ],
  ScalePoint_scaleId_key_key: [like('ScalePoint', { ...scalePoint, key: `'true'` })],
  ScalePoint_scaleId_position_key: [like('ScalePoint', { ...scalePoint, position: '1' })],
  ArticleVersion_number: [like('ArticleVersion', { ...articleVersion, number: '0' })],
  ArticleVersion_articleId_number_key: [like('ArticleVersion', { ...articleVersion, number: '1' })],
  ArticleVersion_has_text: [like('ArticleVersion', { ...articleVersion, text: `E' \\n\\t '` })],
  ArticleVersion_normalised: [
    like('ArticleVersion', { ...articleVersion, text: `U&'Caf\\0065\\0301'` }),
    like('ArticleVersion', { ...articleVersion, text: `E'one\\r\\ntwo'` }),
  ],
  ArticleVersion_sha256: [like('ArticleVersion', { ...articleVersion, textSha256: `'none'` })],
  TextParagraph_range: [`UPDATE "TextParagraph" SET "start" = -1`, `UPDATE "TextParagraph" SET "end" = "start"`],
  Passage_range: [like('Passage', { ...passage, start: '-1' })],
  Passage_quote_fills_range: [like('Passage', { ...passage, quote: `''` }), like('Passage', { ...passage, end: '4' })],
  Passage_articleVersionId_start_end_key: [like('Passage', { ...passage, start: '"start"', end: '"end"' })],
  Claim_version: [`UPDATE "Claim" SET "version" = 0`],
  Claim_range: [`UPDATE "Claim" SET "start" = -1`],
  Claim_has_quote: [`UPDATE "Claim" SET "quote" = ' '`],
  Claim_declined_has_reason: [`UPDATE "Claim" SET "stage" = 'declined'`, `UPDATE "Claim" SET "declineReason" = 'other'`],
  Claim_approved_has_verdict: [
    `UPDATE "Claim" SET "stage" = 'approved'`,
    `UPDATE "Claim" SET "approvedVerdictId" = (SELECT "id" FROM "Verdict")`,
  ],
  ReplyRequest_version: [`UPDATE "ReplyRequest" SET "version" = 0`],
  ReplyRequest_asked_or_waived: [
    `UPDATE "ReplyRequest" SET "way" = NULL`,
    `UPDATE "ReplyRequest" SET "askedOf" = ' '`,
    `UPDATE "ReplyRequest" SET "dueOn" = "askedOn" - 1`,
    `UPDATE "ReplyRequest" SET "outcome" = 'waived'`,
    `UPDATE "ReplyRequest" SET "outcome" = 'waived', "askedOf" = NULL, "way" = NULL, "askedOn" = NULL, "dueOn" = NULL, "reason" = ' '`,
  ],
  ReplyRequest_answer: [
    `UPDATE "ReplyRequest" SET "outcome" = 'answered'`,
    `UPDATE "ReplyRequest" SET "outcome" = 'answered', "answer" = ' ', "answeredOn" = "askedOn"`,
    `UPDATE "ReplyRequest" SET "answer" = 'Yes.', "answeredOn" = "askedOn"`,
  ],
  Recusal_declared_by_another: [`UPDATE "Recusal" SET "declaredById" = "memberId"`],
  AssistantRun_ended: [`UPDATE "AssistantRun" SET "proposed" = 1`, `UPDATE "AssistantRun" SET "failure" = 'busy'`],
  Suggestion_score: [`UPDATE "Suggestion" SET "score" = 1.01`, `UPDATE "Suggestion" SET "score" = -0.01`],
  Suggestion_claim_has_score: [`UPDATE "Suggestion" SET "score" = NULL`],
  Suggestion_text: [`UPDATE "Suggestion" SET "text" = 'Built.'`, `UPDATE "Suggestion" SET "kind" = 'wording'`],
  Suggestion_decided: [`UPDATE "Suggestion" SET "fate" = 'accepted'`, `UPDATE "Suggestion" SET "decidedAt" = now()`],
  Suggestion_of_claim: [
    like('Suggestion', {
      id: 'gen_random_uuid()',
      claimId: '"claimId"',
      kind: '"kind"',
      model: '"model"',
      modelVersion: '"modelVersion"',
      passageId: '"passageId"',
      score: '"score"',
      reasons: '"reasons"',
    }),
  ],
  Recusal_has_reason: [`UPDATE "Recusal" SET "reason" = ''`],
  Evidence_version: [`UPDATE "Evidence" SET "version" = 0`],
  Rating_revision: [`UPDATE "Rating" SET "revision" = 0`],
  RatingRevision_salt: [
    like('RatingRevision', {
      claimId: '"claimId"',
      memberId: '"memberId"',
      revision: '2',
      pointId: '"pointId"',
      confidence: '"confidence"',
      rationale: '"rationale"',
      salt: `'salt'`,
    }),
  ],
  Verdict_number: [like('Verdict', { ...verdict, number: '0' })],
  Verdict_claimId_number_key: [like('Verdict', { ...verdict, number: '1' })],
  Verdict_one_proposed: [like('Verdict', verdict)],
  Verdict_decided: [
    `UPDATE "Verdict" SET "state" = 'withdrawn'`,
    `UPDATE "Verdict" SET "state" = 'withdrawn', "decidedAt" = now()`,
    `UPDATE "Verdict" SET "decidedAt" = now(), "decidedById" = "proposedById"`,
  ],
  Verdict_four_eyes: ['approved', 'published', 'superseded', 'retracted', 'sentBack'].map(
    (state) => `UPDATE "Verdict" SET "state" = '${state}', "decidedAt" = now(), "decidedById" = "proposedById"`,
  ),
  ChangeRequest_resolved: [`UPDATE "ChangeRequest" SET "resolvedAt" = now()`],
  Thread_one_target: [
    `UPDATE "Thread" SET "claimId" = NULL`,
    `UPDATE "Thread" SET "verdictId" = (SELECT "id" FROM "Verdict")`,
    `UPDATE "Thread" SET "passageId" = (SELECT "id" FROM "Passage" LIMIT 1), "evidenceId" = (SELECT "id" FROM "Evidence")`,
  ],
  Thread_resolved: [`UPDATE "Thread" SET "resolvedAt" = now()`],
  Thread_of_change_request: [
    `UPDATE "Thread" SET "claimId" = NULL, "changeRequestId" = (SELECT "id" FROM "ChangeRequest"), "resolvedAt" = now(),
     "resolvedById" = (SELECT "id" FROM "Member" LIMIT 1)`,
  ],
  Comment_revision: [`UPDATE "Comment" SET "revision" = 0`],
  Comment_body: [`UPDATE "Comment" SET "body" = ' '`, `UPDATE "Comment" SET "withdrawnAt" = now()`],
  CommentRevision_number: [like('CommentRevision', { commentId: '"commentId"', number: '0', body: '"body"' })],
  CommentRevision_has_body: [like('CommentRevision', { commentId: '"commentId"', number: '2', body: `' '` })],
  Outbox_attempts: [`UPDATE "Outbox" SET "attempts" = -1`],
  Outbox_given_up: [`UPDATE "Outbox" SET "givenUpAt" = now(), "deliveredAt" = now()`],
  Job_attempts: [`INSERT INTO "Job" ("id", "name", "payload", "notBefore", "attempts") VALUES (gen_random_uuid(), 'x', '{}', now(), -1)`],
  Draft_has_key: [`UPDATE "Draft" SET "key" = ''`, `UPDATE "Draft" SET "key" = repeat('k', 301)`],
  Draft_has_value: [`UPDATE "Draft" SET "value" = 'null'`],
  VerdictDraft_version: [`UPDATE "VerdictDraft" SET "version" = 0`],
  VerdictDraft_words: [`UPDATE "VerdictDraft" SET "summary" = NULL`],
  Report_version: [`UPDATE "Report" SET "version" = 0`],
  Report_slug: ['', 'Homes', '-homes', 'homes-', 'ho--mes', 'ho/mes', 'домівки'].map((slug) => `UPDATE "Report" SET "slug" = '${slug}'`),
  Report_retracted: [
    `UPDATE "Report" SET "state" = 'retracted'`,
    `UPDATE "Report" SET "state" = 'retracted', "retractedAt" = now()`,
    `UPDATE "Report" SET "retractedFor" = 'Wrong.'`,
  ],
  Adjudication_note: [
    like('Adjudication', { id: 'gen_random_uuid()', claimId: '"claimId"', note: `' '`, adjudicatedById: '"adjudicatedById"' }),
  ],
  Dissent_text: [`UPDATE "Dissent" SET "text" = ' '`],
  ReportEntry_slug: [`UPDATE "ReportEntry" SET "slug" = 'Claim 1'`],
  ReportVersion_number: [like('ReportVersion', { ...reportVersion, number: '0' })],
  ReportVersion_reportId_number_key: [like('ReportVersion', { ...reportVersion, number: '1' })],
  ReportVersion_sha256: [like('ReportVersion', { ...reportVersion, sha256: `'ABC'` })],
  Correction_has_note: [like('Correction', correction)],
  EventLink_position: [like('EventLink', { position: '0', eventId: '"eventId"', hash: '"hash"' })],
  EventLink_hash: [like('EventLink', { position: '999999', eventId: '"eventId"', hash: `'F00'` })],
};

/** Tables whose rows stay as they were written, with a column to try to change. */
export const IMMUTABLE: Record<string, string> = {
  ArticleVersion: 'text',
  Event: 'type',
  Scale: 'name',
  ScalePoint: 'label',
  EventLink: 'hash',
  RatingRevision: 'rationale',
  Adjudication: 'note',
  AdjudicatedRating: 'revision',
  CommentRevision: 'body',
  ReportVersion: 'frozen',
  Correction: 'note',
};

/** What of a verdict never changes, with a value it does not have. */
export const VERDICT_CONTENT: Record<string, string> = {
  number: '7',
  summary: `'Other'`,
  explanation: `'Other'`,
  confidence: `'low'`,
  statement: `'Other'`,
  adjudicationNote: `'Other'`,
  contradictionReason: `'Other'`,
  proposedAt: `now() + interval '1 day'`,
  pointId: `(SELECT "id" FROM "ScalePoint" WHERE "key" = 'mixed')`,
  proposedById: `(SELECT "id" FROM "Member" WHERE "role" = 'editor' LIMIT 1)`,
};
