// npm run bench: the measurements, on what people would run.
import { prepare } from '../build/prepare.mjs';
import { show } from '../build/workspace.mjs';

export async function run(parameters) {
  await prepare(['install', 'generate', 'compile', 'bundle']);
  process.exitCode = await show(process.execPath, ['--enable-source-maps', 'bench/run.mjs', ...parameters], {
    extra: { NODE_ENV: 'production' },
  });
}
