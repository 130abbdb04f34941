import { describe, expect, it } from 'vitest';
import { ROLES } from '../desk/role.ts';
import { maySeeEvent } from './event-audience.ts';

const viewer = (role: (typeof ROLES)[number]) => ({ memberId: 'me', role });

describe.each(ROLES)('as %s', (role) => {
  it('sees what happens to articles, claims and reports', () => {
    for (const type of ['article.added', 'claim.edited', 'rating.submitted', 'verdict.approved', 'report.published'])
      expect(maySeeEvent({ type, concernsId: 'somebody' }, viewer(role)), type).toBe(true);
  });

  it('sees what happens to another member as an admin only', () => {
    expect(maySeeEvent({ type: 'member.added', concernsId: 'somebody' }, viewer(role))).toBe(role === 'admin');
    expect(maySeeEvent({ type: 'member.added', concernsId: null }, viewer(role))).toBe(role === 'admin');
  });

  it('sees what tells of ratings as one of the raters only', () => {
    for (const type of ['adjudication.recorded', 'dissent.written', 'dissent.withdrawn', 'rating.submitted']) {
      expect(maySeeEvent({ type, concernsId: null, raterIds: ['me', 'other'] }, viewer(role)), type).toBe(true);
      expect(maySeeEvent({ type, concernsId: null, raterIds: ['other'] }, viewer(role)), type).toBe(false);
    }
    expect(maySeeEvent({ type: 'dissent.written', concernsId: null }, viewer(role))).toBe(false);
  });

  it('sees what happens to themselves', () => {
    expect(maySeeEvent({ type: 'member.added', concernsId: 'me' }, viewer(role))).toBe(true);
  });

  it('sees a type nobody here knows as an admin only', () => {
    for (const type of ['planet.landed', 'toString', ''])
      expect(maySeeEvent({ type, concernsId: null }, viewer(role))).toBe(role === 'admin');
  });
});
