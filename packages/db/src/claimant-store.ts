// Finds or makes the person or body a claim is by, under any name they are known by.
import { literally } from './literal-pattern.ts';
import type { Transaction } from './transaction.ts';

async function createClaimant(tx: Transaction, name: string) {
  await tx.claimant.createMany({ data: [{ name }], skipDuplicates: true });
  return tx.claimant.findUniqueOrThrow({ where: { name } });
}

/** The id of the claimant called `name` (or having it as an alias), made when there is none. Aliases are added to it. */
export async function findOrCreateClaimant(tx: Transaction, name: string, aliases: readonly string[] = []): Promise<string> {
  const called = { equals: literally(name), mode: 'insensitive' } as const;
  const known = await tx.claimant.findFirst({
    where: { OR: [{ name: called }, { aliases: { some: { name: called } } }] },
    orderBy: { name: 'asc' },
  });
  const { id } = known ?? (await createClaimant(tx, name));
  const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
  if (others.length) {
    await tx.claimantAlias.createMany({ data: others.map((alias) => ({ claimantId: id, name: alias })), skipDuplicates: true });
  }
  return id;
}

/** Ids of the claimants with these names, by name. In one order for everybody: who names the same people waits for another, never both ways. */
export async function findOrCreateClaimants(tx: Transaction, names: Iterable<string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) ids.set(name, await findOrCreateClaimant(tx, name));
  return ids;
}

/** Names of claimants that hold `text`, for completion while typing; at most 20. */
export const findClaimants = (tx: Transaction, text: string) =>
  tx.claimant.findMany({
    where: { name: { contains: literally(text), mode: 'insensitive' } },
    orderBy: { name: 'asc' },
    take: 20,
    select: { id: true, name: true },
  });
