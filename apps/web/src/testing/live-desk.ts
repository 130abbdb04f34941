// The live stream of component tests: what others do is the test's to tell, as the server would.
import type { LiveEvent, LiveSignal } from '@touchstone/domain';
import { HttpResponse, http, type RequestHandler } from 'msw';

export interface LiveDesk {
  handler: RequestHandler;
  /** Positions after which a page asked to be told, one for each stream it opened. */
  asked: number[];
  /** Tells every open stream. */
  say(event: Partial<LiveEvent> & { position: number }): void;
  /** Tells every open stream something passing. */
  signal(signal: LiveSignal): void;
  /** Tells pages that they missed too much. */
  reset(position: number): void;
  /** Breaks every open stream. */
  drop(): void;
  /** Whether streams that are opened from now on are refused. */
  isClosed: boolean;
}

const encoder = new TextEncoder();

export function aLiveDesk(): LiveDesk {
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const tell = (words: string) => {
    for (const stream of streams) stream.enqueue(encoder.encode(words));
  };
  const desk: LiveDesk = {
    asked: [],
    isClosed: false,
    handler: http.get('*/api/live', ({ request }) => {
      if (desk.isClosed) return HttpResponse.json({ message: 'Not now.' }, { status: 503 });
      const after = Number(request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after'));
      desk.asked.push(after);
      let mine: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          mine = controller;
          streams.add(controller);
          controller.enqueue(encoder.encode(`retry: 1\nevent: here\nid: ${after}\ndata: {"position":${after}}\n\n`));
        },
        cancel: () => void streams.delete(mine),
      });
      return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
    }),
    say(event) {
      const whole = { type: 'claim.edited', articleId: 'a1', claimId: 'c1', reportId: null, actorId: 'm2', ...event };
      tell(`id: ${event.position}\ndata: ${JSON.stringify(whole)}\n\n`);
    },
    signal: (signal) => tell(`event: signal\ndata: ${JSON.stringify(signal)}\n\n`),
    reset: (position) => tell(`event: reset\nid: ${position}\ndata: {"position":${position}}\n\n`),
    drop() {
      for (const stream of streams) stream.close();
      streams.clear();
    },
  };
  return desk;
}
