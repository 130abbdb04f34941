// The thread in which figures of agreement are worked out.
import { parentPort, workerData } from 'node:worker_threads';
import type { BlindRating } from '@touchstone/db';
import { agreementOf } from './agreement-of.ts';

parentPort?.postMessage(agreementOf(workerData as BlindRating[]));
