import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { tryOf, type WebhookTry } from '@wardwise/domain';
// request-filtering-agent: looks at every address that a name leads to before it connects, and refuses what is not public.
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** How we post to strangers: `toLoopback` lets in this machine and no other; `lookup` finds a name's addresses. */
export type PostHow = { toLoopback: boolean; timeoutMs?: number; lookup?: LookupFunction };
/** Posts one body; answers how it went and never throws. Aborted, it answers null. */
export type Post = (
  url: string,
  headers: Record<string, string>,
  body: string | Buffer,
  signal: AbortSignal,
) => Promise<WebhookTry | null>;

/** A receiver has so long to answer, all in all. */
const TIMEOUT_MS = 10_000;
/** So much of an answer is heard, so that the line can be used again; its words mean nothing to us. */
const MOST_HEARD = 4096;
/** To one host so many lines at once: as many as there are in all, for several receivers may share it. */
const LINES = 64;

/** Opens a way to post to strangers: to public addresses alone, following nobody elsewhere, hearing out nobody for long. */
export function openPost({ toLoopback, timeoutMs = TIMEOUT_MS, lookup }: PostHow): { post: Post; close(): void } {
  const options = {
    ...{ keepAlive: true, maxSockets: LINES, maxFreeSockets: LINES, timeout: 2 * timeoutMs },
    ...(toLoopback ? { allowIPAddressList: ['127.0.0.1', '::1'] } : {}),
    ...(lookup ? { lookup } : {}),
  };
  const [plain, secure] = [new RequestFilteringHttpAgent(options), new RequestFilteringHttpsAgent(options)];
  const post: Post = (url, headers, body, signal) =>
    new Promise((resolve) => {
      const isSecure = url.startsWith('https:');
      const request = (isSecure ? https : http).request(url, {
        ...{ method: 'POST', agent: isSecure ? secure : plain, signal },
        headers: { 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(body) },
      });
      let answered: WebhookTry | null = null;
      const timer = setTimeout(() => settle(answered ?? { statusCode: null, fault: 'TIMEOUT' }), timeoutMs);
      const settle = (how: WebhookTry | null) => {
        clearTimeout(timer);
        resolve(how);
        request.destroy();
      };
      request.on('error', (error) => settle(answered ?? (signal.aborted ? null : { statusCode: null, fault: faultOf(error) })));
      request.on('response', (response) => {
        answered = tryOf(response.statusCode ?? 0);
        let heard = 0;
        response.on('data', (chunk: Buffer) => {
          heard += chunk.length;
          if (heard > MOST_HEARD) settle(answered);
        });
        response.on('end', () => {
          clearTimeout(timer);
          resolve(answered);
        });
        response.on('error', () => settle(answered));
      });
      request.end(body);
    });
  return {
    post,
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** What the agent says of an address that it lets nobody connect to. */
const faultOf = (error: Error): 'PRIVATE_ADDRESS' | 'UNREACHABLE' =>
  /^DNS lookup .* is not allowed\. Because/s.test(error.message) ? 'PRIVATE_ADDRESS' : 'UNREACHABLE';
