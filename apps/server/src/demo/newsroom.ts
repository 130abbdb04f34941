// Who works in the demonstration newsroom, and what it says about itself.
import type { Role } from '@touchstone/domain';

export const DEMO_DESK = {
  name: 'The Demo Desk',
  about:
    'An invented newsroom for trying Touchstone out. Its people are made up; the statements it checks and the sources it cites are public.',
  funding: 'Nobody pays for this desk: it exists only on the machine it was started on.',
  contact: 'corrections@demo.invalid',
  correctionsPolicy:
    'We correct what we got wrong in a new version of the report, say what changed and why, and keep every earlier version readable.',
};

/** The `.invalid` addresses belong to nobody, by standard. */
export const DEMO_MEMBERS = {
  noor: { name: 'Noor Haddad', email: 'noor@demo.invalid', role: 'checker' },
  tomas: { name: 'Tomás Brandt', email: 'tomas@demo.invalid', role: 'checker' },
  ingrid: { name: 'Ingrid Oyelaran', email: 'ingrid@demo.invalid', role: 'editor' },
  sam: { name: 'Sam Whitlock', email: 'sam@demo.invalid', role: 'admin' },
} as const satisfies Record<string, { name: string; email: string; role: Role }>;

export type DemoMember = keyof typeof DEMO_MEMBERS;
