// The thread in which a long article is read.
import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '@touchstone/language';

parentPort?.postMessage(readArticle(workerData as string));
