import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, openTestDoors, TEST_PASSWORD, type TestDoors } from '../testing/open-test-doors.ts';
import { findMemberBySession } from './find-member-by-session.ts';

const email = 'ada@example.org';
let doors: TestDoors;
let memberId: string;
beforeAll(async () => {
  doors = await openTestDoors();
  memberId = await doors.addMember({ email });
});
beforeEach(() => doors.database.prisma.rateLimit.deleteMany());
afterAll(() => doors.close());

const post = (path: string, body: unknown, cookie?: string) => doors.ask(`/api/auth${path}`, { body, cookie });
const signIn = () => post('/sign-in/email', { email, password: TEST_PASSWORD });
const whoIs = (response: Response) =>
  findMemberBySession({ pool: doors.database.pool, seal: doors.auth.seal, isDemoOpen: false }, new Headers({ cookie: cookieOf(response) }));
const codeOf = (totpURI: string) => {
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return createOTP(fromBase32(secret)).totp();
};
const eventTypes = async () => {
  const events = await doors.database.prisma.event.findMany({ where: { actorId: memberId }, orderBy: { id: 'asc' } });
  return events.map(({ type, payload }) => ('way' in (payload as object) ? `${type} ${(payload as { way: string }).way}` : type));
};

/** The app's secret is written in base32 (RFC 4648) in the address the app reads. */
function fromBase32(text: string): string {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}

describe('the second step of signing in', () => {
  let totpURI: string;
  let codes: string[];

  it('is on once a code of the app was shown to work, and not before', async () => {
    const cookie = cookieOf(await signIn());
    expect((await post('/two-factor/enable', { password: 'guess' }, cookie)).status).toBe(400);
    const started = await post('/two-factor/enable', { password: TEST_PASSWORD }, cookie);
    ({ totpURI, backupCodes: codes } = await started.json());
    expect(totpURI).toMatch(/^otpauth:\/\/totp\/Touchstone:ada%40example\.org\?secret=[A-Z2-7]+&issuer=Touchstone/);
    expect(codes).toHaveLength(10);
    expect((await (await signIn()).json()).twoFactorRedirect).toBe(false);
    expect((await post('/two-factor/verify-totp', { code: '000000' }, cookie)).status).toBe(401);
    const shown = await post('/two-factor/verify-totp', { code: await codeOf(totpURI) }, cookie);
    expect(await shown.json()).toEqual({});
    expect(await whoIs(shown)).toMatchObject({ memberId });
    expect(await eventTypes()).toEqual(['member.signedIn password', 'member.signedIn password', 'member.secondFactorAdded']);
  });

  it('keeps neither the secret nor the codes readable', async () => {
    const kept = JSON.stringify(await doors.database.prisma.twoFactor.findMany());
    expect(kept).not.toContain(fromBase32(new URL(totpURI).searchParams.get('secret') ?? ''));
    for (const code of codes) expect(kept).not.toContain(code);
  });

  it('lets nobody in with a password alone, and says no word of it in the record', async () => {
    const before = await eventTypes();
    const half = await signIn();
    expect(await half.json()).toEqual({ twoFactorRedirect: true });
    expect(await whoIs(half)).toBeNull();
    expect(await doors.database.prisma.session.count({ where: { memberId, updatedAt: { gt: new Date(Date.now() + 1000) } } })).toBe(0);
    expect(await eventTypes()).toEqual(before);
    expect((await post('/two-factor/verify-totp', { code: '000000' }, cookieOf(half))).status).toBe(401);
    expect((await post('/two-factor/verify-totp', { code: await codeOf(totpURI) })).status).toBe(401);
    const whole = await post('/two-factor/verify-totp', { code: await codeOf(totpURI) }, cookieOf(half));
    expect(await whoIs(whole)).toMatchObject({ memberId });
    expect((await eventTypes()).at(-1)).toBe('member.signedIn secondFactor');
  });

  it('takes each recovery code once', async () => {
    const [first = ''] = codes;
    const useCode = async () => post('/two-factor/verify-backup-code', { code: first }, cookieOf(await signIn()));
    expect(await whoIs(await useCode())).toMatchObject({ memberId });
    expect((await eventTypes()).at(-1)).toBe('member.signedIn recoveryCode');
    const again = await useCode();
    expect(again.status).toBe(401);
    expect((await again.json()).message).toMatch(/none of your unused recovery codes/);
  });

  it('opens to nothing that is kept', async () => {
    const { recoveryCodes } = await doors.database.prisma.twoFactor.findUniqueOrThrow({ where: { memberId } });
    const [kept] = JSON.parse(recoveryCodes) as string[];
    expect((await post('/two-factor/verify-backup-code', { code: kept }, cookieOf(await signIn()))).status).toBe(400);
  });

  it('is shut after ten wrong codes, with an event', async () => {
    await doors.database.prisma.twoFactor.update({ where: { memberId }, data: { failedVerificationCount: 9 } });
    const wrong = { code: '000000' };
    await post('/two-factor/verify-totp', wrong, cookieOf(await signIn()));
    const right = await post('/two-factor/verify-totp', { code: await codeOf(totpURI) }, cookieOf(await signIn()));
    expect(right.status).toBe(429);
    expect((await right.json()).message).toMatch(/Wait 15 minutes, or ask an admin/);
    const locked = await doors.database.prisma.event.findMany({ where: { type: 'member.lockedOut' } });
    expect(locked).toMatchObject([{ payload: { memberId, door: 'secondFactor' } }]);
    await doors.database.prisma.twoFactor.update({ where: { memberId }, data: { failedVerificationCount: 0, lockedUntil: null } });
  });

  it('gets new recovery codes, and is turned off, with the password only', async () => {
    const cookie = cookieOf(await post('/two-factor/verify-totp', { code: await codeOf(totpURI) }, cookieOf(await signIn())));
    for (const path of ['/two-factor/generate-backup-codes', '/two-factor/disable']) {
      expect((await post(path, { password: 'guess' }, cookie)).status, path).toBe(400);
      expect((await post(path, { password: TEST_PASSWORD })).status, path).toBe(401);
    }
    const fresh = await (await post('/two-factor/generate-backup-codes', { password: TEST_PASSWORD }, cookie)).json();
    expect(fresh.backupCodes).toHaveLength(10);
    expect(fresh.backupCodes).not.toContain(codes[1]);
    expect((await post('/two-factor/disable', { password: TEST_PASSWORD }, cookie)).status).toBe(200);
    expect((await eventTypes()).slice(-2)).toEqual(['member.recoveryCodesRenewed', 'member.secondFactorRemoved']);
    expect(await whoIs(await signIn())).toMatchObject({ memberId });
  });
});
