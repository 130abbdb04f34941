// May the demonstration newsroom, whose members sign in with one click, be open here?
import { isLoopback } from '../http/own-address.ts';

export interface DemoSurroundings {
  /** Touchstone runs its own database, rather than somebody's */
  isEmbedded: boolean;
  /** what the server listens on */
  host: string;
  publicUrl: string | undefined;
}

/** Only where nobody but the person at this machine can come: own database, loopback, and no public address in front. */
export const mayOpenDemo = ({ isEmbedded, host, publicUrl }: DemoSurroundings): boolean =>
  isEmbedded && isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')));
