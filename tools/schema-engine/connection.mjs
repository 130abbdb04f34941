// How is a Prisma database address turned into settings of the driver?
import { parse } from 'pg-connection-string';

/** words that Prisma allows in an address and the driver does not know, or understands differently */
const ofPrisma = new Set(['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'sslmode']);

/**
 * Settings for one connection. Host, port and database are given apart, because the driver lets an address win over `database`,
 * and a shadow database would be the real one then.
 */
export function connectionSettings(url, overrides = {}) {
  const settings = Object.fromEntries(Object.entries(parse(url)).filter(([name]) => !ofPrisma.has(name)));
  return { ...settings, port: settings.port ? Number(settings.port) : undefined, max: 1, idleTimeoutMillis: 0, ...overrides };
}

/** The schema (name space) of tables that the address names. */
export function schemaOf(url) {
  return parse(url).schema ?? 'public';
}
