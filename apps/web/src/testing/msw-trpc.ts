// Answers tRPC calls in component tests, batched or not, checked against the router's own types.

import type { AppRouter } from '@touchstone/server';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { HttpResponse, http, type RequestHandler } from 'msw';

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** `'claims.list': (input) => output`, for every procedure two names deep. */
type AnswerKeys = { [Room in keyof Inputs & string]: `${Room}.${keyof Inputs[Room] & string}` }[keyof Inputs & string];
type AnswerOf<Key> = Key extends `${infer Room}.${infer Name}`
  ? Room extends keyof Inputs & keyof Outputs
    ? (
        input: Inputs[Room][Name & keyof Inputs[Room]],
      ) => Outputs[Room][Name & keyof Outputs[Room]] | Promise<Outputs[Room][Name & keyof Outputs[Room]]>
    : never
  : never;
export type TrpcAnswers = { [Key in AnswerKeys]?: AnswerOf<Key> };

/** What a procedure can be made to fail with; `data` as the server's error format has it. */
export class TrpcRefusal extends Error {
  readonly code: string;
  readonly httpStatus: number;
  readonly data: object;
  constructor(code: string, message: string, { httpStatus = 412, ...data }: { httpStatus?: number; [more: string]: unknown } = {}) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
    this.data = data;
  }
}

async function answerOne(answers: Record<string, ((input: unknown) => unknown) | undefined>, path: string, input: unknown) {
  const answer = answers[path];
  try {
    if (!answer) throw new TrpcRefusal('NOT_FOUND', `This test does not answer ${path}.`, { httpStatus: 404 });
    return { result: { data: await answer(input) } };
  } catch (error) {
    if (!(error instanceof TrpcRefusal)) throw error;
    const { message, code, httpStatus, data } = error;
    return { error: { message, code: -32_000, data: { code, httpStatus, path, ruleId: null, refusals: [], current: null, ...data } } };
  }
}

/** A handler for all of `/trpc`. A call that has no answer here comes back as NOT_FOUND, by name. */
export function trpcAnswers(answers: TrpcAnswers): RequestHandler {
  const byPath = answers as Record<string, ((input: unknown) => unknown) | undefined>;
  return http.all('*/trpc/:paths', async ({ request, params }) => {
    const { searchParams } = new URL(request.url);
    const raw = request.method === 'GET' ? searchParams.get('input') : await request.text();
    const inputs = raw ? (JSON.parse(raw) as Record<string, unknown>) : {};
    const paths = String(params.paths).split(',');
    if (!searchParams.has('batch')) return HttpResponse.json(await answerOne(byPath, paths[0] ?? '', inputs));
    return HttpResponse.json(await Promise.all(paths.map((path, index) => answerOne(byPath, path, inputs[index]))));
  });
}
