import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
// request-filtering-agent: refuses private and reserved addresses where the connection is made, so that no name and no redirect leads to them.
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { SourceError } from './source-error.ts';

const LONGEST_WAIT_MS = 30_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/** Reads JSON from an address that anybody may have typed. Nothing but a public address is asked, unless `loopback` lets this very machine be. Throws SourceError. */
export async function fetchJson(address: string, { loopback }: { loopback: boolean }): Promise<unknown> {
  let url = read(address, undefined);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(url, loopback);
    const status = answer.statusCode ?? 0;
    if (status >= 300 && status < 400 && answer.headers.location) {
      answer.destroy();
      url = read(answer.headers.location, url.href);
      continue;
    }
    if (status !== 200) {
      answer.destroy();
      throw new SourceError('FEED_NOT_REACHED');
    }
    return parse(await bodyOf(answer));
  }
  throw new SourceError('FEED_NOT_REACHED');
}

/** Whether this is an address that can be read at all; whether it is a public one shows when it is read. */
export const isWebAddress = (text: string): boolean => text.length <= 500 && toUrl(text, undefined) !== null;

/** An address on the web; one that carries a name and password, or is of another kind, is none. */
function toUrl(text: string, from: string | undefined): URL | null {
  const url = URL.canParse(text, from) ? new URL(text, from) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password ? url : null;
}

function read(text: string, from: string | undefined): URL {
  const url = toUrl(text, from);
  if (!url) throw new SourceError('FEED_NOT_ALLOWED');
  return url;
}

function ask(url: URL, loopback: boolean): Promise<IncomingMessage> {
  const filter = { allowIPAddressList: loopback ? LOOPBACK : [] };
  const secure = url.protocol === 'https:';
  const agent = secure ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter);
  const how = {
    agent,
    headers: { accept: 'application/json', 'user-agent': 'Wardwise' },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  };
  return new Promise((resolve, reject) => {
    const asked = (secure ? getSecure : getPlain)(url, how, resolve);
    asked.on('error', (error) =>
      reject(new SourceError(/is not allowed/.test(error.message) ? 'FEED_NOT_ALLOWED' : 'FEED_NOT_REACHED')),
    );
  });
}

async function bodyOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw new SourceError('FEED_NOT_REACHED'); // it broke off, or took too long
  }
  if (bytes > MOST_BYTES) throw new SourceError('FEED_NOT_READ');
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError('FEED_NOT_READ');
  }
}
