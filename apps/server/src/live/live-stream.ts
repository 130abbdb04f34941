// One open stream to one page: takes what it is given, and is cut off when nobody reads at the other end.

/** So much may wait to be read, in bytes; a page that is further behind comes back and catches up. */
const MOST_WAITING_BYTES = 256 * 1024;

export interface LiveStream {
  body: ReadableStream<Uint8Array>;
  send(bytes: Uint8Array): void;
  /** Ends it in order; what was sent still arrives. */
  end(): void;
}

/** `cut` breaks the connection without waiting for anything; `onGone` is called once, however the stream came to its end. */
export function openStream({ cut, onGone }: { cut: () => void; onGone: () => void }): LiveStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const leave = () => {
    if (!controller) return;
    controller = null;
    onGone();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
  );
  return {
    body,
    send(bytes) {
      if (!controller) return;
      if ((controller.desiredSize ?? 0) > bytes.length) return controller.enqueue(bytes);
      leave();
      cut();
    },
    end() {
      controller?.close();
      leave();
    },
  };
}
