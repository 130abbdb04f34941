// docs/claim-life-cycle.md says what the rule tables say.
import { expect, it } from 'vitest';
import { printLifeCycle } from '../testing/print-life-cycle.ts';

it('is printed in docs/claim-life-cycle.md as it stands', async () => {
  await expect(printLifeCycle()).toMatchFileSnapshot('../../../../docs/claim-life-cycle.md');
});
