// The thread in which a page is taken apart, so that a hostile one holds up nobody else.
import { parentPort, workerData } from 'node:worker_threads';
import { readHtml } from './html-reading.ts';

parentPort?.postMessage(readHtml(workerData as Uint8Array));
