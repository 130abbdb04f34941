// Who uses the server in this folder? Each application keeps one file while it does; a killed one no longer counts.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMarkAlive, processMark } from './process-mark.ts';

export interface Presence {
  /** Takes this application off the list and says whether it was the last one on it. Call with the folder lock held. */
  leave(): { wasLast: boolean };
}

/** Puts this application on the folder's list of users. Call with the folder lock held. */
export function enter(folder: string): Presence {
  const users = path.join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const file = path.join(users, `${processMark(process.pid)}.${randomBytes(6).toString('hex')}`);
  writeFileSync(file, '');
  return {
    leave() {
      rmSync(file, { force: true });
      return { wasLast: livingUsers(users) === 0 };
    },
  };
}

function livingUsers(users: string): number {
  let living = 0;
  for (const file of readdirSync(users)) {
    if (isMarkAlive(file.slice(0, file.lastIndexOf('.')))) living++;
    else rmSync(path.join(users, file), { force: true });
  }
  return living;
}
