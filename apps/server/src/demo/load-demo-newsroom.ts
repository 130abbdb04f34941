// Fills an empty database with the demonstration newsroom, by the same use-cases as everybody's work, so that the record is complete.
import { createMember, type Database, ensureDesk, inTransaction, saveDesk } from '@touchstone/db';
import { addArticle } from '../features/articles/add-article.ts';
import { getArticle } from '../features/articles/get-article.ts';
import { addComment } from '../features/comments/add-comment.ts';
import { createReport } from '../features/reports/create-report.ts';
import { editReport } from '../features/reports/edit-report.ts';
import { getReport } from '../features/reports/get-report.ts';
import { publishReport } from '../features/reports/publish-report.ts';
import type { Caller, Desk } from '../trpc/context.ts';
import { DEMO_ARTICLE } from './article.ts';
import { PUBLISHED_CLAIMS } from './claims-published.ts';
import { CLAIMS_UNDER_WAY } from './claims-under-way.ts';
import { DEMO_DESK, DEMO_MEMBERS, type DemoMember } from './newsroom.ts';
import { playClaim, type Stage } from './play-claim.ts';
import { DEMO_PASSAGE_COMMENT, DEMO_REPORT } from './report.ts';

/**
 * Loads everything; the desk becomes the demonstration desk with the last step, so until then nobody can sign in,
 * and a start that finds less than all of it may begin again.
 */
export async function loadDemoNewsroom(desk: Desk): Promise<void> {
  const members = await hireMembers(desk.db);
  const as = (who: DemoMember): Caller => ({ ...desk, member: { ...DEMO_MEMBERS[who], memberId: members[who] } });
  const stage = await takeArticleIn(as);
  await commentOnArticle(stage);
  const picked: string[] = [];
  for (const claim of [...PUBLISHED_CLAIMS, ...CLAIMS_UNDER_WAY]) {
    const claimId = await playClaim(stage, claim);
    if (claim.isInReport) picked.push(claimId);
  }
  await publish(stage, picked);
  await inTransaction(desk.db, (tx) => saveDesk(tx, { isDemo: true }));
}

function hireMembers(db: Database): Promise<Record<DemoMember, string>> {
  return inTransaction(db, async (tx) => {
    await ensureDesk(tx, DEMO_DESK.name);
    await saveDesk(tx, DEMO_DESK);
    const hire = (who: DemoMember) => createMember(tx, { ...DEMO_MEMBERS[who], isDemo: true, passwordHash: null, addedById: null });
    return { sam: await hire('sam'), ingrid: await hire('ingrid'), noor: await hire('noor'), tomas: await hire('tomas') };
  });
}

async function takeArticleIn(as: Stage['as']): Promise<Stage> {
  const intake = { from: 'paste', text: DEMO_ARTICLE } as const;
  const { articleId } = await addArticle(as('noor'), { intake, details: { publisher: DEMO_DESK.name } });
  const { text, claims } = await getArticle(as('noor'), { articleId });
  return { as, articleId, text, suggested: claims };
}

async function commentOnArticle({ as, text }: Stage): Promise<void> {
  const { quote, by, body } = DEMO_PASSAGE_COMMENT;
  const start = text.text.indexOf(quote);
  const target = { on: 'passage', articleVersionId: text.articleVersionId, start, end: start + quote.length } as const;
  await addComment(as(by), { target, body });
}

async function publish({ as, articleId }: Stage, claimIds: readonly string[]): Promise<void> {
  const editor = as('ingrid');
  const { reportId } = await createReport(editor, { articleId });
  const { version } = await getReport(editor, { reportId });
  const edited = await editReport(editor, { reportId, version, ...DEMO_REPORT, claimIds });
  await publishReport(editor, { reportId, version: edited.version, corrections: [] });
}
