// What went wrong with a request, as the sentence a person reads and the facts a screen acts on.

const NETWORK_DOWN = 'The server cannot be reached. Nothing was lost: what you wrote is on this page. Check the connection and try again.';
const UNEXPECTED = 'Something went wrong on our side. What you wrote is still on your screen; try again in a moment.';

/** What the server says about a refused request; see the server's error format. */
interface ProblemDetails {
  code: string;
  refusals?: { code: string; text: string }[];
  current?: unknown;
  fields?: Record<string, string>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function detailsOf(error: unknown): ProblemDetails | null {
  const data = isObject(error) ? error.data : null;
  return isObject(data) && typeof data.code === 'string' ? (data as unknown as ProblemDetails) : null;
}

/** Nobody is signed in, or no longer. */
export const isSignedOut = (error: unknown): boolean => detailsOf(error)?.code === 'UNAUTHORIZED';

/** Somebody else was first; `currentOf` has the record as it is now. */
export const isConflict = (error: unknown): boolean => detailsOf(error)?.code === 'CONFLICT';

export const isNotFound = (error: unknown): boolean => detailsOf(error)?.code === 'NOT_FOUND';

export const currentOf = (error: unknown): unknown => detailsOf(error)?.current ?? null;

/** The server answered; false when it could not be reached or answered nonsense. */
export const wasAnswered = (error: unknown): boolean => detailsOf(error) !== null;

/** One sentence for each thing that refuses it. */
export function problemSentences(error: unknown): string[] {
  const details = detailsOf(error);
  if (!details) return [error instanceof Error && error.name === 'TRPCClientError' ? NETWORK_DOWN : UNEXPECTED];
  if (details.refusals?.length) return details.refusals.map(({ text }) => text);
  return [isObject(error) && typeof error.message === 'string' ? error.message : UNEXPECTED];
}

/** The problem as running text: what happened, what was kept, what to do. */
export const describeProblem = (error: unknown): string => problemSentences(error).join(' ');
