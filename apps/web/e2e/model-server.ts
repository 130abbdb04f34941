// A stand-in for a language model on this machine, at an address such as the server's settings name: it answers always the same.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const MODEL = 'harbour-small';

export interface ModelServer {
  /** What a server is started with to ask it. */
  settings: Record<string, string>;
  close(): Promise<void>;
}

/** `answers`: to a question about an article, and to one about a claim. */
export async function startModelServer(answers: { article: object; claim: object }): Promise<ModelServer> {
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { messages } = JSON.parse(Buffer.concat(pieces).toString()) as { messages: { role: string; content: string }[] };
    const asked = JSON.parse(messages.find(({ role }) => role === 'user')?.content ?? '{}') as object;
    const content = JSON.stringify('known' in asked ? answers.article : answers.claim);
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    const usage = { prompt_tokens: 400, completion_tokens: 60, total_tokens: 460 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: MODEL, choices, usage }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { ASSISTANT_URL: `http://127.0.0.1:${port}/v1`, ASSISTANT_MODEL: MODEL },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
