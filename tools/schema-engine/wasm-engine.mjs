// The schema engine's WebAssembly build from npm, started on the database that Prisma named.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationAdapter } from './migration-adapter.mjs';
import { databaseUrl, datasource, schemaFiles } from './options.mjs';

const home = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));

/** where the engine leaves its last words before it panics; it looks for this name on the global object */
const panic = {
  message: '',
  set_message(words) {
    this.message = words;
  },
};
globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;

/** What the engine said when it panicked, '' when it did not. */
export function panicMessage() {
  return panic.message;
}

/** The commit the engine was built from, as the native one prints it. */
export function engineVersion() {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return version.split('.').at(-1);
}

let engine;

/** The engine, connected on the first call. */
export function openEngine() {
  engine ??= startEngine();
  return engine;
}

async function startEngine() {
  const runtime = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(await readFile(path.join(home, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': runtime,
  });
  runtime.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = await Promise.all(schemaFiles.map(async (file) => [file, await readFile(file, 'utf8')]));
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(databaseUrl, datasource.shadowDatabaseUrl));
  const log = (words) => process.env.DEBUG && process.stderr.write(`${words}\n`);
  return runtime.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, factory);
}
