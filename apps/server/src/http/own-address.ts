// Under which names is this server ours? Everything else in a Host or Origin header is somebody else's doing.
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface ServedAt {
  /** what the server listens on: an address or name of this machine */
  host: string;
  /** the port it has, never 0 */
  port: number;
  /** the address people use when something stands in front, such as https://check.example.org */
  publicUrl: string | undefined;
}

export interface OwnAddress {
  /** the address to print and to put into links, without a path */
  baseUrl: string;
  /** values of a Host header that are ours, in lower case */
  hosts: ReadonlySet<string>;
  origins: ReadonlySet<string>;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** True for names and addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

const isEveryAddress = (host: string) => host === '0.0.0.0' || host === '::';
const inUrl = (host: string) => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase());

/** A machine's own numeric addresses are safe to accept: a hostile page can point its name here, but not its Host header. */
function machineAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.map(({ address }) => inUrl(address.replace(/%.*/, ''))));
}

/** Every name under which this server may be asked for. */
export function ownAddress({ host, port, publicUrl }: ServedAt): OwnAddress {
  const names = [inUrl(host)];
  if (isLoopback(host) || isEveryAddress(host)) names.push(...LOOPBACK_NAMES);
  if (isEveryAddress(host)) names.push(...machineAddresses());
  const direct = names.map((name) => new URL(`http://${name}:${port}`));
  const front = publicUrl === undefined ? [] : [new URL(publicUrl)];
  const all = [...front, ...direct];
  const first = isEveryAddress(host) ? `http://127.0.0.1:${port}` : (direct[0] as URL).origin;
  return {
    baseUrl: front[0]?.origin ?? first,
    hosts: new Set(all.map((url) => url.host)),
    origins: new Set(all.map((url) => url.origin)),
  };
}
