import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { RefusalCode } from '@wardwise/domain';

/** The largest body we read: a request's note is 2,000 characters. */
const LARGEST_BODY = 256 * 1024;
/** Beyond this the line is cut. */
const MOST_HEARD = 32 * 1024 * 1024;

/** What GraphQL over HTTP may differ in: who asks, what is refused unread, and which headers every answer has. */
export type OverHttp<C extends BaseContext> = {
  context: (req: IncomingMessage, res: ServerResponse) => Promise<C>;
  sentence: (req: IncomingMessage, code: RefusalCode) => string;
  fits?: (body: unknown) => boolean;
  headers?: Record<string, string>;
};

/** An Apollo server on bare node:http, held to the audits of GraphQL over HTTP and to Apollo's own suite. */
export function overHttp<C extends BaseContext>(
  apollo: ApolloServer<C>,
  { context, sentence, fits, headers: ours }: OverHttp<C>,
) {
  const refuse = (req: IncomingMessage, res: ServerResponse, status: number, code: RefusalCode): void =>
    refuseUnread(req, res, status, code, sentence(req, code), ours);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await readBody(req, LARGEST_BODY);
    if (body === 'TOO_LARGE') return refuse(req, res, 413, 'TOO_LARGE');
    const parsed = req.method === 'POST' && isJson(req) ? parse(body) : null;
    if (parsed === undefined) return refuse(req, res, 400, 'QUERY_INVALID');
    if (fits && !fits(parsed)) return refuse(req, res, 400, 'QUERY_TOO_LARGE');
    const headers = new HeaderMap();
    for (const [key, value] of Object.entries(req.headers))
      if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
    const search = /\?.*$/s.exec(req.url ?? '')?.[0] ?? '';
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'POST', headers, search, body: parsed },
      context: () => context(req, res),
    });
    for (const [key, value] of [...answer.headers, ...Object.entries(ours ?? {})]) res.setHeader(key, value);
    res.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') res.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) res.write(chunk);
      res.end();
    }
  };
}

/** Refuses what no GraphQL server has read, in the media type that was asked for. */
export function refuseUnread(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: RefusalCode,
  message: string,
  headers: Record<string, string> = {},
): void {
  const type = req.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  res.writeHead(status, { 'content-type': `${type}; charset=utf-8`, connection: 'close', ...headers });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

const isJson = (req: IncomingMessage): boolean => /^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '');

/** Undefined for what is no JSON, and for U+0000: it is in no name and no word, and PostgreSQL keeps none. */
function parse(body: Buffer): unknown {
  if (body.includes('\\u0000')) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a body; one that is too large is heard out and thrown away, so that its sender gets an answer rather than a broken line. */
async function readBody(req: IncomingMessage, largest: number): Promise<Buffer | 'TOO_LARGE'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_HEARD) return 'TOO_LARGE';
    if (size <= largest) chunks.push(chunk);
  }
  return size > largest ? 'TOO_LARGE' : Buffer.concat(chunks);
}
