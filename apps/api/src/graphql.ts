import type { IncomingMessage, ServerResponse } from 'node:http';
// Apollo Server: the field's GraphQL server; ours stands on node:http, before Express.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import type { Ctx, House } from './platform/context.ts';
import { formatError } from './platform/errors.ts';
import { readField } from './platform/fields.ts';
import { makeSchema } from './schema.ts';
import { stringifyResult, textAnswers } from './text-answers.ts';
import { languageOf, staffContext } from './visit.ts';

/** The largest body we read: a request's note is 2,000 characters. */
const LARGEST_BODY = 256 * 1024;
/** Beyond this the line is cut. */
const MOST_HEARD = 32 * 1024 * 1024;

/** Apollo over our schema: no CSRF, no batching, no landing page from elsewhere, limits on recursion and length. */
export async function startApollo(house: House): Promise<ApolloServer<Ctx>> {
  const apollo = new ApolloServer<Ctx>({
    schema: await makeSchema(),
    fieldResolver: readField as never,
    formatError: formatError(house.log, house.demo),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 4000 },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), textAnswers],
    stringifyResult,
    stopOnTerminationSignals: false,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (line) => house.log.error({ apollo: String(line).slice(0, 80) }, 'apollo'),
    },
  });
  await apollo.start();
  return apollo;
}

/** Answers POST /graphql. */
export function graphqlHandler(house: House, apollo: ApolloServer<Ctx>) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    res.setHeader('cache-control', 'no-store');
    const body = await readBody(req, LARGEST_BODY);
    if (body === 'TOO_LARGE') return refuse(req, res, 413, 'TOO_LARGE');
    // U+0000 is in no name and no word, and PostgreSQL keeps none.
    const parsed = body.includes('\\u0000') ? undefined : parse(body);
    if (parsed === undefined) return refuse(req, res, 400, 'QUERY_INVALID');
    const headers = new HeaderMap();
    for (const [key, value] of Object.entries(req.headers))
      if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'POST', headers, search: '', body: parsed },
      context: () => staffContext(house, req, res),
    });
    for (const [key, value] of answer.headers) res.setHeader(key, value);
    res.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') res.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) res.write(chunk);
      res.end();
    }
  };
}

function refuse(req: IncomingMessage, res: ServerResponse, status: number, code: RefusalCode): void {
  const message = refusalSentence(code, languageOf(req.headers['accept-language']));
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function parse(body: Buffer): unknown {
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
