import { expect, it } from 'vitest';
import { recoveryCodeKeeper } from './recovery-codes.ts';

const { hashRecoveryCode, storeBackupCodes } = recoveryCodeKeeper('x7Qm-4vT9_bLw2Zr8NcYp1Ks6HdJf3Ga');

it('keeps hashes only, also of those left after one was used, and what is kept opens nothing itself', async () => {
  const kept = await storeBackupCodes.encrypt(JSON.stringify(['abcde-fghij', 'klmno-pqrst']));
  expect(kept).not.toMatch(/abcde|klmno/);
  const list = JSON.parse(await storeBackupCodes.decrypt(kept)) as string[];
  expect(list).toEqual([hashRecoveryCode('abcde-fghij'), hashRecoveryCode(' klmno-pqrst ')]);
  const left = await storeBackupCodes.encrypt(JSON.stringify(list.slice(1)));
  expect(JSON.parse(left)).toEqual([hashRecoveryCode('klmno-pqrst')]);
  expect(list).not.toContain(hashRecoveryCode(list[0] ?? ''));
});

it('depends on the secret of the installation', () => {
  expect(recoveryCodeKeeper('another secret').hashRecoveryCode('abcde-fghij')).not.toBe(hashRecoveryCode('abcde-fghij'));
});
