// npm run bench -- finding: how well claims, speakers, sentences and precedents are found, on public data that is not in the repository.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const besideTheRepository = path.resolve(import.meta.dirname, '../../shared/data');

/** Each part reads one folder of the data and gives rows: what, ours, baseline (the reference figure), goal, isMet. */
const PARTS = [
  { folder: 'agreement', load: () => import('./finding/agreement.mjs') },
  { folder: 'anchoring', load: () => import('./finding/anchoring.mjs') },
  { folder: 'checkworthy', load: () => import('./finding/checkworthy.mjs') },
  { folder: 'corpus', load: () => import('./finding/import.mjs') },
  { folder: 'quotes/polnear', load: () => import('./finding/quotations.mjs') },
  { folder: 'retrieval', load: () => import('./finding/precedents.mjs') },
  { folder: 'retrieval', load: () => import('./finding/precedent-peers.mjs') },
  { folder: 'retrieval', load: () => import('./finding/precedent-scale.mjs') },
  { folder: 'retrieval', load: () => import('./finding/library-start.mjs') },
  { folder: 'sentences', load: () => import('./finding/sentences.mjs') },
];

export async function measure() {
  const data = process.env.TOUCHSTONE_DATA ?? besideTheRepository;
  const rows = [];
  for (const { folder, load } of PARTS) {
    const place = path.join(data, folder);
    if (!existsSync(place)) {
      console.error(`There is no folder ${folder} in ${data}; its goals are not measured. Set TOUCHSTONE_DATA to the folder of the data.`);
      continue;
    }
    console.error(`Measuring ${folder} …`);
    const part = await load();
    rows.push(...(await part.measure(place)));
  }
  return rows;
}
