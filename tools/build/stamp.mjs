// Has anything changed since a step of the build last succeeded? A stamp is the hash of what it read, written only after success.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './workspace.mjs';

const notSources = new Set(['node_modules', 'dist', 'generated']);
const stampOf = (name) => path.join(cache, 'stamps', name);

/** Hash of the contents of files; for the few whose date says nothing, because version control sets it. */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Hash of names, sizes and dates of all source files below the given folders and files; sees deleted ones too. */
export function sourceHash(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow).sort()) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether the step succeeded on exactly this input and its results are still there. */
export function isFresh({ name, input, results }) {
  const stamp = stampOf(name);
  return results.every((file) => existsSync(path.join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === input;
}

/** Records that the step succeeded on this input. */
export function writeStamp({ name, input }) {
  mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), input);
}

function filesBelow(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (notSources.has(entry.name)) return [];
    const inside = path.join(place, entry.name);
    return entry.isDirectory() ? filesBelow(inside) : [inside];
  });
}
