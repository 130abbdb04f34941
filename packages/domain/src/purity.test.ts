// The rules know no clock, no chance, no process and no network, and import nothing but zod.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const room = import.meta.dirname;
const modules = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file) && !file.startsWith('testing'),
);
const IMPURE = /\b(Date\b|Math\.random|process\b|fetch\(|setTimeout|setInterval|crypto\b|performance\b|globalThis|console\b)/;

it('finds the modules it means to look at', () => expect(modules).toContain(path.join('claim', 'life-cycle.ts')));

it.each(modules)('%s', (file) => {
  const code = readFileSync(path.join(room, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  expect(code.replace(/'(?:[^'\\\n]|\\.)*'/g, "''").match(IMPURE)?.[0]).toBeUndefined();
  const imported = [...code.matchAll(/\bfrom '([^']+)'/g)].map((match) => match[1] ?? '');
  expect(imported.filter((name) => name !== 'zod' && !name.startsWith('.'))).toEqual([]);
});
