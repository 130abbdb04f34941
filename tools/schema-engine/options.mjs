// What did Prisma's command line ask of the engine?
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

export { positionals };

/** paths of the schema files */
export const schemaFiles = values.datamodels ?? [];

/** @type {{ url?: string, shadowDatabaseUrl?: string }} */
export const datasource = JSON.parse(values.datasource ?? '{}');

/** Prisma asks some questions without a database; the WebAssembly engine wants an address even then. */
export const databaseUrl = datasource.url ?? 'postgresql://localhost/none';
