// One build at a time in a clone. The database has a lock of its own (packages/db), which is not built yet when this one is needed.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache } from './workspace.mjs';

const file = path.join(cache, 'build.lock');

/** Runs `work` while no other command builds in this clone; a holder that died is not waited for. */
export async function withBuildLock(work) {
  mkdirSync(cache, { recursive: true });
  let toldOf;
  while (!take()) {
    const other = holder();
    if (other && !isAlive(other)) {
      putAside(other);
    } else {
      if (other && other !== toldOf)
        console.error(`Waiting for another Touchstone command (process ${other}) that builds in this folder …`);
      toldOf = other ?? toldOf;
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take() {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes the lock of a dead holder; when another command has just taken it over, the lock is put back. */
function putAside(dead) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    if (Number(readFileSync(aside, 'utf8')) !== dead) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holder() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return !isZombie(id);
}

/** In a container nobody may collect what a killed command leaves, and its id answers as if it lived. */
function isZombie(id) {
  try {
    return /\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
