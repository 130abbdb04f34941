// The web server's socket: taken first, so that a port in use is told before anything else is started.
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { StartUpError } from '@touchstone/db';

const graceMilliseconds = 3_000;
const tidyMilliseconds = 50;

export type Handler = (request: Request, bindings: { incoming: unknown; outgoing: unknown }) => Response | Promise<Response>;

export interface Listener {
  /** address for a browser on this machine, without a path */
  url: string;
  /** Hands requests to the application; until then they are answered with 503. */
  answerWith(handler: Handler): void;
  /** Takes no more requests, lets those under way finish for a few seconds, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Listens on `host` and `port`; 0 takes any free port.
 * @throws StartUpError `portTaken`, or `settingWrong` for a port or host that this user cannot have.
 */
export function listen({ host, port }: { host: string; port: number }): Promise<Listener> {
  let handler: Handler = () => new Response('Touchstone is starting.\n', { status: 503, headers: { 'retry-after': '2' } });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request, bindings) => handler(request, bindings), hostname: host, port }, (address) => {
      resolve({
        url: `http://${nameForBrowser(host)}:${address.port}`,
        answerWith(next) {
          handler = next;
        },
        close: () => closeServer(server),
      });
    }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // a browser keeps its connection for a next request, which would hold the server open after the last answer
    const tidy = setInterval(() => server.closeIdleConnections(), tidyMilliseconds);
    const impatient = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearInterval(tidy);
      clearTimeout(impatient);
      resolve();
    });
  });
}

function nameForBrowser(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : 4600;
    return new StartUpError(
      'portTaken',
      `Port ${port} is taken, perhaps by another Touchstone. Use that one, end it, or take another port: PORT=${other} npm start`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new StartUpError('settingWrong', `This user may not listen on port ${port}. Take one above 1023: PORT=4600 npm start`, {
      cause: error,
    });
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartUpError(
      'settingWrong',
      `HOST=${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
      {
        cause: error,
      },
    );
  }
  return error;
}
