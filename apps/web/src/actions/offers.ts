// What the server offers to do with a record, as buttons and keys need it.

interface Offer<Action extends string> {
  action: Action;
  blockedBy: readonly { text: string }[];
}

/** The sentences that block an offered action, none when it may go ahead; null when it is not offered at all. */
export function offerOf<Action extends string>(offers: readonly Offer<Action>[], action: NoInfer<Action>): readonly string[] | null {
  const offer = offers.find((one) => one.action === action);
  return offer ? offer.blockedBy.map(({ text }) => text) : null;
}
