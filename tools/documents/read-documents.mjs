// What do the documents say that can be compared with the tree: their links, the paths they name, their headings?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/workspace.mjs';

/** The README, the notices and everything in docs, as paths from the root. */
export const documents = [
  'README.md',
  'THIRD_PARTY_NOTICES.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file))
    .sort(),
];

export const read = (file) => readFileSync(path.join(root, file), 'utf8');

const isFile = (target) => !/^([a-z]+:|#)/.test(target);

/** Links and pictures of a document that lead to nothing: no such file, or no such heading in it. */
export function brokenLinks(file) {
  const targets = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]).filter(isFile);
  return targets.filter((target) => {
    const [place, heading] = target.split('#');
    const linked = path.join(path.dirname(file), place);
    if (!existsSync(path.join(root, linked))) return true;
    return heading !== undefined && !headingsOf(linked).includes(heading);
  });
}

/** Headings as they are linked to: lower case, spaces as hyphens, other signs left out. */
const headingsOf = (file) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Paths of a tree drawn by indentation: the first word of each line, below the line it is indented under. */
export function drawnPaths(drawing) {
  const above = [];
  return drawing.split('\n').flatMap((line) => {
    const [, indent, name] = /^( *)(\S+)/.exec(line) ?? [];
    if (name === undefined) return [];
    above.length = indent.length / 2;
    above.push(name);
    return [path.join(...above)];
  });
}

/** Paths in running text: words in back-quotes that hold a slash, without those that are addresses, names of packages or patterns. */
export const namedPaths = (text) =>
  [...text.matchAll(/`([\w.@-]+(?:\/[\w.-]*)+)`/g)].map((match) => match[1]).filter((name) => !name.startsWith('@'));
