// The thread in which the record is checked.
import { parentPort, workerData } from 'node:worker_threads';
import { verifyNewsroom } from '@touchstone/db';

const { url, expected } = workerData as { url: string; expected: { position: string; hash: string } | null };
parentPort?.postMessage(await verifyNewsroom(url, expected));
