// Prisma's driver adapter, mended in the three places where the schema engine needs more of it (@prisma/adapter-pg 7.10).
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { connectionSettings, schemaOf } from './connection.mjs';

/** object identifiers of types in PostgreSQL's catalog, and Prisma's number for a column of single characters */
const charType = 18;
const textType = 25;
const characterColumn = 6;

/** Connects the engine to the database and to a shadow database, which is made for it and dropped afterwards. */
export class MigrationAdapter extends PrismaPg {
  #url;
  #shadowUrl;

  constructor(url, shadowUrl) {
    super(connectionSettings(url), { schema: schemaOf(url) });
    this.#url = url;
    this.#shadowUrl = shadowUrl;
  }

  async connect() {
    return mend(await super.connect());
  }

  async connectToShadowDb() {
    if (this.#shadowUrl) return new MigrationAdapter(this.#shadowUrl).connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    const client = new pg.Client(connectionSettings(this.#url));
    await client.connect();
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
    const shadow = mend(await new PrismaPg(connectionSettings(this.#url, { database }), { schema: schemaOf(this.#url) }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
      await client.end();
    };
    return shadow;
  }
}

function mend(adapter) {
  const { queryRaw } = adapter;
  return Object.assign(adapter, {
    /** the adapter's own splits a script at every semicolon, also inside function bodies */
    async executeScript(script) {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        adapter.onError(error);
      }
    },
    /** the adapter does not know the catalog's type "char", which the engine reads: it is passed through as text */
    async queryRaw(query) {
      const characters = new Set();
      const performIO = async (...parameters) => {
        const result = await adapter.performIO(...parameters);
        for (const [index, field] of result.fields.entries()) {
          if (field.dataTypeID !== charType) continue;
          characters.add(index);
          field.dataTypeID = textType;
        }
        return result;
      };
      const result = await queryRaw.call(Object.create(adapter, { performIO: { value: performIO } }), query);
      for (const index of characters) result.columnTypes[index] = characterColumn;
      return result;
    },
  });
}
