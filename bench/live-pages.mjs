// Many open pages that listen, as cheap as they can be, so that what is measured is the server.
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** A page that listens; `heard` is told of every event of the record, with the moment it came. */
export class LivePage {
  #request;
  #isDone = false;
  /** Positions of the events that came, in the order they came. */
  positions = [];
  wasReset = false;

  constructor({ url, cookie, heard }) {
    Object.assign(this, { url, cookie, heard });
  }

  /** Resolves once the server has said from where on it tells. */
  open(after) {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...(after !== undefined && { 'last-event-id': String(after) }) };
    return new Promise((resolve, reject) => {
      this.#request = request(`${this.url}/api/live`, { agent, headers }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`The stream answered ${response.statusCode}.`));
        let rest = '';
        response.setEncoding('utf8').on('data', (text) => {
          const now = performance.now();
          const frames = (rest + text).split('\n\n');
          rest = frames.pop();
          for (const frame of frames) this.#read(frame, now);
          resolve();
        });
        response.on('error', () => {});
      });
      this.#request.on('error', (error) => (this.#isDone ? undefined : reject(error)));
      this.#request.end();
    });
  }

  #read(frame, now) {
    const id = Number(/^id: (\d+)$/m.exec(frame)?.[1] ?? Number.NaN);
    if (/^event: here$/m.test(frame)) this.last = Math.max(this.last ?? 0, id);
    else if (/^event: reset$/m.test(frame)) this.wasReset = true;
    else if (!/^event: /m.test(frame) && !Number.isNaN(id)) {
      this.last = id;
      this.positions.push(id);
      this.heard?.(JSON.parse(/^data: (.*)$/m.exec(frame)[1]), now, this);
    }
  }

  /** The connection breaks, and the page comes back where it was. */
  async reconnect() {
    this.close();
    this.#isDone = false;
    await this.open(this.last);
  }

  close() {
    this.#isDone = true;
    this.#request?.destroy();
  }
}
