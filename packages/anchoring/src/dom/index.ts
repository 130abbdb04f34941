export * from './offsets.ts';
