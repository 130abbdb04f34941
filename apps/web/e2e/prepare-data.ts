// Before the first story: a data folder as it is after a first start, demonstration newsroom included.
import { rmSync } from 'node:fs';
import { preparedData, startServer } from './server.ts';

export default async function prepareData(): Promise<void> {
  rmSync(preparedData, { recursive: true, force: true });
  const server = await startServer(preparedData);
  await server.close();
}
