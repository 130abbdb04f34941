import { describe, expect, it } from 'vitest';
import { mayOpenDemo } from './may-open-demo.ts';

describe('mayOpenDemo', () => {
  it.each([
    { isEmbedded: true, host: '127.0.0.1', publicUrl: undefined, may: true },
    { isEmbedded: true, host: '127.8.9.1', publicUrl: undefined, may: true },
    { isEmbedded: true, host: 'localhost', publicUrl: 'http://localhost:5173', may: true },
    { isEmbedded: true, host: '::1', publicUrl: 'http://[::1]:4600', may: true },
    { isEmbedded: false, host: '127.0.0.1', publicUrl: undefined, may: false },
    { isEmbedded: true, host: '0.0.0.0', publicUrl: undefined, may: false },
    { isEmbedded: true, host: '::', publicUrl: undefined, may: false },
    { isEmbedded: true, host: '192.168.1.5', publicUrl: undefined, may: false },
    { isEmbedded: true, host: '127.0.0.1.example.org', publicUrl: undefined, may: false },
    { isEmbedded: true, host: '127.0.0.1', publicUrl: 'https://check.example.org', may: false },
  ])('$isEmbedded $host $publicUrl: $may', ({ may, ...surroundings }) => {
    expect(mayOpenDemo(surroundings)).toBe(may);
  });
});
