// What the desk says about itself, for admins to change. Readers see it under every report published from then on.
import { loadDesk, type Transaction } from '@touchstone/db';

export async function getDeskPage(tx: Transaction) {
  const { version, name, about, funding, contact, correctionsPolicy, ratingsNeeded, recheckAfterDays, checkersTakeClaims } =
    await loadDesk(tx);
  return { version, name, about, funding, contact, correctionsPolicy, ratingsNeeded, recheckAfterDays, checkersTakeClaims };
}
