// Makes an installation ready for people: a desk in every database, the demonstration where it may be, else a way in for the first admin.
import { type Database, ensureDesk, forgetHalfLoadedDemo, inTransaction, loadDeskSign, oneStartAtATime } from '@touchstone/db';
import { needsSetUp } from '../features/members/complete-set-up.ts';
import { makeSetUpLink } from '../features/members/set-up-link.ts';
import type { Desk } from '../trpc/context.ts';
import { loadDemoNewsroom } from './load-demo-newsroom.ts';

export interface Preparation {
  desk: Desk;
  /** see `mayOpenDemo` */
  isDemoOpen: boolean;
  /** tells the console, in words */
  say: (sentence: string) => void;
}

/** To be called at every start, before anything is served. Of several starts on one database, one works and the others wait. */
export const prepareDesk = (preparation: Preparation): Promise<void> =>
  oneStartAtATime(preparation.desk.db, () => prepare(preparation.desk.db, preparation));

async function prepare(db: Database, { desk, isDemoOpen, say }: Preparation): Promise<void> {
  if (isDemoOpen) {
    await forgetHalfLoadedDemo(db);
    if (!(await loadDeskSign(db.prisma))) {
      say('Loading the demo newsroom');
      await loadDemoNewsroom(desk);
    }
  }
  await inTransaction(db, (tx) => ensureDesk(tx));
  if (await needsSetUp(db, isDemoOpen)) {
    const link = await makeSetUpLink(db, { url: desk.publicUrl, now: desk.clock() });
    say(`Nobody can sign in yet. Make the first admin within 24 hours, with this link (it works once):\n  ${link}`);
  }
}
