export * from './text/flatten-ranges.ts';
export * from './text/passage.ts';
export * from './text/reanchor/reanchor.ts';
export * from './text/words.ts';
