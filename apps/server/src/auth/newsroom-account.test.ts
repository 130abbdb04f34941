// The newsroom's own accounts, by a real provider on this machine: who is let in, who is not, and that nothing else opens the door.
import { createInvitation, hashSecret, inTransaction } from '@touchstone/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openProvider, type TestProvider } from '../testing/open-provider.ts';
import { cookieOf, openTestDoors, type TestDoors } from '../testing/open-test-doors.ts';

const OURS = 'http://127.0.0.1:4600';

let provider: TestProvider;
let doors: TestDoors;
let count = 0;
/** Another address each time: one may not knock often. */
let peer = '';
beforeAll(async () => {
  provider = await openProvider(`${OURS}/api/oidc/return`);
  doors = await openTestDoors({ provider: provider.settings });
});
beforeEach(() => {
  peer = `192.0.2.${++count}`;
});
afterAll(async () => {
  await doors.close();
  await provider.close();
});

const hasAccount = (subject: string, email: string, isVerified = true) =>
  provider.accounts.set(subject, { email, email_verified: isVerified, name: 'Bo Lind' });

/** Leaves for the provider, signs in there, and comes back with what the browser kept. */
async function enter(subject: string, back = '/inbox') {
  const left = await doors.ask(`/api/oidc/start?back=${encodeURIComponent(back)}`, { peer });
  const address = await provider.visit(left.headers.get('location') ?? '', subject);
  return { kept: cookieOf(left), address: address.pathname + address.search };
}
const comeBack = ({ address, kept }: { address: string; kept: string }) => doors.ask(address, { cookie: kept, peer });
async function signIn(subject: string, back?: string) {
  const response = await comeBack(await enter(subject, back));
  const session = cookieOf(response);
  const info = (await (await doors.ask('/api/session-info', { cookie: session })).json()) as {
    member: { id: string; name: string } | null;
  };
  return { goesTo: response.headers.get('location'), member: info.member };
}
const eventsOf = async (memberId: string) =>
  (await doors.database.prisma.event.findMany({ where: { actorId: memberId }, orderBy: { id: 'asc' } })).map(({ type, payload }) => ({
    type,
    payload,
  }));

it('stands on the sign-in page by its name', async () => {
  expect(await (await doors.ask('/api/session-info')).json()).toMatchObject({ newsroomAccount: 'Harbour account', member: null });
});

it('lets a member in by the address the provider vouches for, and from then on by the account alone', async () => {
  const memberId = await doors.addMember({ email: 'ada@example.org', passwordHash: null });
  hasAccount('ada', 'Ada@Example.org');
  expect(await signIn('ada')).toMatchObject({ goesTo: '/inbox', member: { id: memberId } });
  hasAccount('ada', 'ada@elsewhere.example');
  expect(await signIn('ada', '//elsewhere.example')).toMatchObject({ goesTo: '/', member: { id: memberId } });
  const way = { type: 'member.signedIn', payload: { memberId, way: 'newsroomAccount' } };
  expect(await eventsOf(memberId)).toEqual([
    { type: 'member.accountLinked', payload: { memberId, issuer: provider.settings.issuer } },
    way,
    way,
  ]);
});

it('makes a member of who was invited, with the role of the invitation, once', async () => {
  const invitedById = await doors.addMember({ email: 'chief@example.org', role: 'admin' });
  const invitation = {
    email: 'bo@example.org',
    role: 'editor',
    invitedById,
    tokenHash: hashSecret('x'),
    expiresAt: new Date(Date.now() + 60_000),
  } as const;
  await inTransaction(doors.database, (tx) => createInvitation(tx, invitation));
  hasAccount('bo', 'bo@example.org');
  const { member } = await signIn('bo');
  expect(member).toMatchObject({ name: 'Bo Lind', role: 'editor' });
  expect((await signIn('bo')).member?.id).toBe(member?.id);
  expect(await doors.database.prisma.invitation.findFirstOrThrow({ where: { email: 'bo@example.org' } })).toMatchObject({
    acceptedById: member?.id,
  });
});

describe('turns away', () => {
  const members = () => doors.database.prisma.member.count();

  it('whoever was not invited, and makes nobody a member', async () => {
    hasAccount('stranger', 'stranger@example.org');
    const before = await members();
    expect(await signIn('stranger')).toEqual({ goesTo: '/sign-in?refused=notInvited', member: null });
    expect(await members()).toBe(before);
  });

  it('an address the provider does not vouch for', async () => {
    await doors.addMember({ email: 'cai@example.org' });
    hasAccount('cai', 'cai@example.org', false);
    expect(await signIn('cai')).toEqual({ goesTo: '/sign-in?refused=notVerified', member: null });
  });

  it('another account that was given a member’s address', async () => {
    await doors.addMember({ email: 'desk@example.org' });
    hasAccount('first', 'desk@example.org');
    expect((await signIn('first')).member).not.toBeNull();
    hasAccount('second', 'desk@example.org');
    expect(await signIn('second')).toEqual({ goesTo: '/sign-in?refused=otherAccount', member: null });
  });

  it('who was deactivated, linked or not', async () => {
    const id = await doors.addMember({ email: 'dee@example.org' });
    hasAccount('dee', 'dee@example.org');
    await signIn('dee');
    await doors.database.prisma.member.update({ where: { id }, data: { deactivatedAt: new Date() } });
    expect(await signIn('dee')).toEqual({ goesTo: '/sign-in?refused=closed', member: null });
    hasAccount('dee again', 'dee@example.org');
    expect(await signIn('dee again')).toEqual({ goesTo: '/sign-in?refused=closed', member: null });
  });

  it('an answer that this browser did not ask for, or that was used before', async () => {
    await doors.addMember({ email: 'eva@example.org' });
    hasAccount('eva', 'eva@example.org');
    const [mine, anothers] = [await enter('eva'), await enter('eva')];
    const refusedAs = async (came: { address: string; kept: string }) => (await comeBack(came)).headers.get('location');
    expect(await refusedAs({ ...mine, kept: '' })).toBe('/sign-in?refused=tookTooLong');
    expect(await refusedAs({ ...mine, kept: `${mine.kept}x` })).toBe('/sign-in?refused=tookTooLong');
    expect(await refusedAs({ ...mine, kept: anothers.kept })).toBe('/sign-in?refused=failed');
    expect(await refusedAs({ ...mine, address: mine.address.replace(/code=[^&]+/, 'code=guessed') })).toBe('/sign-in?refused=failed');
    expect(await refusedAs(anothers)).toBe('/inbox');
    expect(await refusedAs(anothers)).toBe('/sign-in?refused=failed');
  });
});

it('is closed where no provider is set up, and says so when it does not answer', async () => {
  const without = await openTestDoors();
  expect((await without.ask('/api/oidc/start')).status).toBe(404);
  expect((await without.ask('/api/oidc/return?code=1')).status).toBe(404);
  await without.close();
  const gone = await openTestDoors({ provider: { ...provider.settings, issuer: 'http://127.0.0.1:1' } });
  const left = await gone.ask('/api/oidc/start');
  expect(left.headers.get('location')).toBe('/sign-in?refused=notReached');
  expect(gone.said).toEqual([expect.stringMatching(/^Harbour account could not be asked: /)]);
  await gone.close();
});
