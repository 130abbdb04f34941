// What changes in the library is written one after the other, so that its revisions come in order, and is announced to every server process.
import type { AddressedSignal } from '@touchstone/domain';
import type { PoolClient } from 'pg';

/** Taken for the length of every transaction that writes fact-checks. */
export const LIBRARY_LOCK = 724_107;

/** Goes out when the transaction is committed. */
export async function announceLibrary(client: Pick<PoolClient, 'query'>): Promise<void> {
  const signal: AddressedSignal = { kind: 'library' };
  await client.query('SELECT pg_notify($1, $2)', ['touchstone_signal', JSON.stringify(signal)]);
}
