// A server that has just started, as far as its library goes: prints the seconds until so many fact-checks are found by words.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@touchstone/db';
import { LibraryIndex } from '../../apps/server/dist/library/precedent-index.js';

const [, , url, count] = process.argv;
const database = openDatabase({ url });
const index = new LibraryIndex(database);
const begin = performance.now();
index.beginReading();
while (index.factChecks < Number(count)) await pause(10);
console.log((performance.now() - begin) / 1000);
await database.close();
