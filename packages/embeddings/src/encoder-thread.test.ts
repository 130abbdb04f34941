import { expect, it } from 'vitest';
import { openEncoderThread, VECTOR_LENGTH } from './index.ts';

it('answers each who asks with their own vectors, and ends when it is closed', async () => {
  const encoder = openEncoderThread();
  const [[rent, again], [football]] = await Promise.all([
    encoder.encode(['Rents doubled.', 'Rents doubled.']),
    encoder.encode(['The striker scored.']),
  ]);
  expect(rent).toHaveLength(VECTOR_LENGTH);
  expect(rent).toEqual(again);
  expect(football).not.toEqual(rent);
  // what cannot be encoded fails alone
  const failing = expect(encoder.encode([7 as unknown as string, 'Rents doubled.'])).rejects.toThrow('could not be encoded');
  const [beside] = await encoder.encode(['Rents doubled.']);
  expect(beside).toEqual(rent);
  await failing;
  const waiting = encoder.encode(['Too late.']);
  const refusal = expect(waiting).rejects.toThrow('closed');
  await encoder.close();
  await refusal;
  await expect(encoder.encode(['After that.'])).rejects.toThrow('closed');
});
