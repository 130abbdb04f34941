// Which browser do the stories run in? Chromium as npm brings it, so that nothing has to be installed by hand.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../../../.cache');
const chromiumPackage = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..');

/** No sandbox, because tests may run as root; and no way out of this machine. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Path of a Chromium that starts on this machine, unpacked on first use; CHROMIUM_PATH takes another one.
 * May set environment variables that the browser needs where the system lacks its libraries or fonts.
 */
export async function browserPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `npm has no Chromium for ${process.platform} on ${process.arch}. Set CHROMIUM_PATH to an installed Chromium or Chrome.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(chromiumPackage, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const chromium = path.join(folder, 'chromium');
  await lendLibraries(chromium, folder);
  lendFonts(folder);
  return chromium;
}

/** The package would unpack into one place for all its versions and trust whatever lies there, so it is given a place of its own. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    await chromium.executablePath();
    await inflate(path.join(chromiumPackage, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process was first
  }
}

/** A bare system lacks libraries such as libnss3, which the package carries for one kind of server only. */
async function lendLibraries(chromium: string, folder: string): Promise<void> {
  if (!execFileSync('ldd', [chromium], { encoding: 'utf8' }).includes('not found')) return;
  const { setupLambdaEnvironment } = await import('@sparticuz/chromium');
  setupLambdaEnvironment(path.join(folder, 'al2023/lib'));
}

/** Without any font configuration no text is drawn at all; the one in the package names a folder that is not there. */
function lendFonts(folder: string): void {
  if (existsSync('/etc/fonts/fonts.conf')) return;
  const configuration = path.join(folder, 'touchstone-fonts.conf');
  const [fonts, fontCache] = [path.join(folder, 'fonts'), path.join(folder, 'font-cache')];
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${fontCache}</cachedir></fontconfig>\n`,
  );
  process.env.FONTCONFIG_FILE ??= configuration;
}
