// A test that writes to console.error or console.warn fails, unless it expects that and spies on it itself.
import { afterEach, beforeEach, expect, vi } from 'vitest';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      written.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(written, 'The test wrote to the console').toEqual([]);
});
