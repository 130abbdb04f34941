import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '@touchstone/record';
import { describe, expect, it, vi } from 'vitest';
import { aBackup } from '../testing/a-backup.ts';
import { runTouchstone } from '../testing/a-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const REASONS = ['New figures.', 'A reader wrote.', 'The minister answered.'];

function fileOf(bytes: Uint8Array | string): string {
  const file = path.join(temporaryFolder(), 'newsroom.backup');
  writeFileSync(file, bytes);
  return file;
}

describe('touchstone verify FILE', () => {
  it('needs no database, and prints the head', async () => {
    const { bytes, hashes } = await aBackup(REASONS);
    const { exitCode, stdout, stderr } = await runTouchstone(['verify', fileOf(bytes)]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(
      `The record holds: 3 events, each linked to the one before it, and what they tell of is as they tell it.\nHead 3:${hashes[2]} of 2025-03-14T13:23:05.120Z\n`,
    );
  });

  it('names the first broken link', async () => {
    const { bytes } = await aBackup(REASONS, ['New figures.', 'Nobody wrote.', 'The minister answered.']);
    const { exitCode, stdout, stderr } = await runTouchstone(['verify', fileOf(bytes)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('The record is broken:\n  Event 2: its hash is not that of its content');
  });

  it('proves with a head noted earlier that nothing was cut off or rewritten', async () => {
    const { bytes, hashes } = await aBackup(REASONS);
    const file = fileOf(bytes);
    const withHead = (head: string) => runTouchstone(['verify', file, '--head', head]);
    expect((await withHead(`2:${hashes[1]}`)).exitCode).toBe(0);
    expect(await withHead(`2:${hashes[0]}`)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('Event 2: its hash is not the one expected'),
    });
    expect(await withHead(`9:${hashes[0]}`)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/Event 9: the record ends before it, at place 3/),
    });
    expect(await withHead('the last one')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--head PLACE:HASH') });
  });

  it('says in a sentence what is wrong with another file', async () => {
    const { bytes } = await aBackup(REASONS);
    const say = async (file: string) => {
      const { exitCode, stderr } = await runTouchstone(['verify', file]);
      expect(exitCode).toBe(1);
      return stderr.replaceAll(file, 'FILE');
    };
    expect(await say(fileOf('Minutes of the council\n'))).toBe(
      'FILE is not a backup of Touchstone. Name a file that touchstone backup wrote.\n',
    );
    expect(await say(fileOf(bytes.subarray(0, -20)))).toBe('FILE ends before it is complete. Copy it again, or take another backup.\n');
    expect(await say(fileOf(Buffer.concat([bytes, bytes])))).toMatch(/^FILE is damaged: /);
    expect(await say(path.join(temporaryFolder(), 'none'))).toBe('FILE is not there. Check its name and the folder you are in.\n');
    expect(await say(temporaryFolder())).toBe('FILE is a folder. Name a file in it.\n');
  });
});

describe('touchstone verify FILE with an exported history', () => {
  const EVENT = {
    position: 7,
    previousHash: 'a'.repeat(64),
    type: 'claim.reopened',
    actorId: null,
    articleId: null,
    claimId: 'c1',
    reportId: null,
    payload: { reason: 'New figures.' },
    at: '2025-03-14T13:23:05.120Z',
    salt: 'b',
  };
  const hash = createHash('sha256').update(canonicalJson(EVENT)).digest('hex');
  const history = (more: object) => fileOf(JSON.stringify({ format: 'touchstone.history/1', events: [{ ...EVENT, hash, ...more }] }));

  it('says that it is a part, and of how much', async () => {
    const { exitCode, stdout } = await runTouchstone(['verify', history({})]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('A part of the record, and it holds: 1 event from place 7 to 7');
    expect((await runTouchstone(['verify', history({}), '--head', `7:${hash}`])).exitCode).toBe(0);
  });

  it('names what was changed, and a file that is not whole', async () => {
    const changed = await runTouchstone(['verify', history({ actorId: 'm9' })]);
    expect(changed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Event 7: its hash is not that of its content') });
    const cut = await runTouchstone(['verify', fileOf('{"format":"touchstone.history/1","events":[')]);
    expect(cut).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('is not a whole history') });
  });
});

it('touchstone verify without FILE says so when there is no newsroom', async () => {
  vi.stubEnv('TOUCHSTONE_DATA_DIR', path.join(temporaryFolder(), 'none'));
  vi.stubEnv('DATABASE_URL', '');
  const { exitCode, stderr } = await runTouchstone(['verify']);
  vi.unstubAllEnvs();
  expect(exitCode).toBe(1);
  expect(stderr).toContain('There is no newsroom in');
});
