// Fact-checks by others for tests.
import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';

export interface BuiltFactCheck {
  factCheckId: string;
  importId: string;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

export async function buildFactCheck(
  db: Database,
  {
    claim = 'It rained 40 days.',
    publisher = 'Rain Checks',
    rating = 'Mostly dry',
    language = 'en',
  }: { claim?: string; publisher?: string; rating?: string; language?: string } = {},
): Promise<BuiltFactCheck> {
  const { id: importId } = await db.prisma.factCheckImport.create({ data: { fileName: 'rain.json', sizeBytes: 1, state: 'done' } });
  const url = `https://checks.example/${randomUUID()}`;
  const said = { claim, publisher, rating, url, language, reviewedOn: new Date('2025-01-02') };
  const { id } = await db.prisma.factCheck.create({ data: { ...said, importId, identity: hash(url), digest: hash(claim) } });
  return { factCheckId: id, importId };
}
