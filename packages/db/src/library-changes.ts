// What changes in the library is announced to every server process.
import type { AddressedSignal } from '@touchstone/domain';
import type { PoolClient } from 'pg';

/** Goes out when the transaction is committed. */
export async function announceLibrary(client: Pick<PoolClient, 'query'>): Promise<void> {
  const signal: AddressedSignal = { kind: 'library' };
  await client.query('SELECT pg_notify($1, $2)', ['touchstone_signal', JSON.stringify(signal)]);
}
