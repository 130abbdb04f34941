// How live messages are written on the wire: server-sent events, as bytes that all streams share.
import type { LiveEvent, LiveSignal } from '@touchstone/domain';

const encoder = new TextEncoder();

/** A browser whose stream broke comes back after a second or two, not all of them at once. Milliseconds. */
const reconnectAfter = () => 1_000 + Math.floor(Math.random() * 2_000);

const frame = (name: string | null, id: number | null, data: unknown): Uint8Array =>
  encoder.encode(`${name ? `event: ${name}\n` : ''}${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);

/** The first of every stream: from which position on it tells. */
export const hereFrame = (position: number): Uint8Array =>
  encoder.encode(`retry: ${reconnectAfter()}\nevent: here\nid: ${position}\ndata: {"position":${position}}\n\n`);

/** Too much was missed to be told one by one: everything shown has to be read again. */
export const resetFrame = (position: number): Uint8Array => frame('reset', position, { position });

export const eventFrame = (event: LiveEvent): Uint8Array => frame(null, event.position, event);

/** Without a position: it is not told again to whoever was away. */
export const signalFrame = (signal: LiveSignal): Uint8Array => frame('signal', null, signal);

/** Keeps proxies from taking a quiet stream for a dead one. */
export const HEARTBEAT: Uint8Array = encoder.encode(': still here\n\n');
