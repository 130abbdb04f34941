// For tests: a page that hears of what happens, as a browser's EventSource would, on a connection of its own.
import { get, type IncomingMessage } from 'node:http';

/** One message as it came: its name (`message` when it has none), its id, and its data read as JSON. */
interface Heard {
  name: string;
  id: string | null;
  data: Record<string, unknown>;
}

export interface LivePage {
  status: number;
  headers: IncomingMessage['headers'];
  /** Everything so far. */
  heard: Heard[];
  /** Positions of the events so far. */
  positions(): number[];
  /** Everything so far, as it came over the wire. */
  wire(): string;
  /** Resolves when the server has ended it. */
  ended: Promise<void>;
  leave(): void;
}

export interface PageWish {
  cookie?: string;
  /** As in the address of a page's first stream. */
  after?: number;
  /** As a browser says it when it comes back. */
  lastEventId?: string;
}

export async function openPage(url: string, { cookie, after, lastEventId }: PageWish): Promise<LivePage> {
  const headers = { ...(cookie && { cookie }), ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const query = after === undefined ? '' : `?after=${after}`;
    get(`${url}/api/live${query}`, { headers, agent: false }, resolve).on('error', reject);
  });
  let wire = '';
  let unread = '';
  const heard: Heard[] = [];
  response.setEncoding('utf8').on('data', (text: string) => {
    wire += text;
    const blocks = (unread + text).split('\n\n');
    unread = blocks.pop() ?? '';
    heard.push(...blocks.flatMap(readBlock));
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    heard,
    positions: () => heard.flatMap(({ name, data }) => (name === 'message' ? [data.position as number] : [])),
    wire: () => wire,
    ended: new Promise((resolve) => response.on('error', () => {}).once('close', resolve)),
    leave: () => response.destroy(),
  };
}

function readBlock(block: string): Heard[] {
  const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const data = fields.get('data');
  return data === undefined ? [] : [{ name: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data: JSON.parse(data) }];
}
