// What is said and logged when something breaks that nobody foresaw.
import type { Context, Hono } from 'hono';
import { refuse } from './refusal.ts';

/** Where an error happened, never what it said, since that may hold what people wrote or how they sign in. */
export function whereItBroke(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames.slice(0, 8)].join('\n');
}

/** Answers 500 with a sentence to whatever a route throws, and tells the log where it broke. */
export function mountUnexpected(app: Hono, log: (line: string) => void): void {
  app.onError((error: Error, context: Context) => {
    log(`${context.req.method} ${context.req.routePath} failed: ${whereItBroke(error)}`);
    return refuse(context, 500, 'Something went wrong on our side. Nothing was changed; try again in a moment.');
  });
}
