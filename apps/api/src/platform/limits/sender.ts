import type { IncomingMessage } from 'node:http';

/**
 * The network address a request came from, as far as it counts: of IPv6 the first half, which is what one household has. Behind proxies that are trusted,
 * and behind no others, it is what the outermost of them says. Nobody writes it down.
 */
export function senderOf(req: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string | null {
  const told = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const address =
    trustedProxies > 0 && told.length >= trustedProxies ? told[told.length - trustedProxies] : req.socket.remoteAddress;
  return address ? household(address) : null;
}

function household(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4) return v4;
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
