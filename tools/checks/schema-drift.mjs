// Is the schema valid, and do the migrations lead to exactly it? Asked of a throwaway server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../packages/db/dist/index.js';
import { capture } from '../build/workspace.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-drift-'));
const server = await startEmbeddedPostgres({ folder, settings: { fsync: 'off' } });
try {
  await expectSuccess(['validate']);
  await expectSuccess(['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma', '--exit-code']);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function expectSuccess(parameters) {
  const { code, output } = await capture('prisma', parameters, { DATABASE_URL: server.url });
  if (code === 0) return;
  console.log(output);
  process.exitCode = 1;
}
