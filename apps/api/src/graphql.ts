import type { IncomingMessage, ServerResponse } from 'node:http';
// Apollo Server: the field's GraphQL server; ours stands on node:http, before Express.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import { overHttp, refuseUnread } from './over-http.ts';
import type { Ctx, House } from './platform/context.ts';
import { formatError } from './platform/errors.ts';
import { errorsInTheirLanguage } from './platform/errors-in-their-language.ts';
import { readField } from './platform/fields.ts';
import { apolloLimits, limitRules, MOST, MOST_TOLD, senderOf, variablesFit } from './platform/limits/index.ts';
import { makeSchema } from './schema.ts';
import { stringifyResult, textAnswers } from './text-answers.ts';
import { languageOf, staffContext } from './visit.ts';

/** Apollo over our schema: no CSRF, no batching, no landing page from elsewhere, limits on all that a query can be too much in. */
export async function startApollo(house: House): Promise<ApolloServer<Ctx>> {
  const schema = await makeSchema();
  const apollo = new ApolloServer<Ctx>({
    schema,
    fieldResolver: readField as never,
    formatError: formatError(house.log, schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: MOST.openedSelections,
    // No locations: a thousand errors would each count the lines before them.
    parseOptions: { maxTokens: MOST.tokens, noLocation: true },
    validationRules: limitRules,
    validationOptions: { maxErrors: MOST_TOLD.errors },
    executionOptions: { maxCoercionErrors: MOST_TOLD.errors },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      errorsInTheirLanguage,
      apolloLimits,
      textAnswers,
    ],
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

/** What every answer of /graphql says to browsers: keep nothing, guess nothing, show it nowhere. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Answers /graphql: by POST alone, for a query in an address would stand in logs. */
export function graphqlHandler(house: House, apollo: ApolloServer<Ctx>) {
  const sentence = (req: IncomingMessage, code: RefusalCode) => refusalSentence(code, languageOf(req));
  const post = overHttp(apollo, { context: (req, res) => staffContext(house, req, res), sentence, fits, headers: HEADERS });
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const refuse = (status: number, code: RefusalCode, headers: Record<string, string>) =>
      refuseUnread(req, res, status, code, sentence(req, code), { ...headers, ...HEADERS });
    if (req.method !== 'POST') return refuse(405, 'QUERY_INVALID', { allow: 'POST' });
    const { enough, headers } = await house.rates.knock(senderOf(req, house.trustedProxies));
    return enough ? post(req, res) : refuse(429, 'TOO_OFTEN', headers);
  };
}

/** Whether a body's query is short enough to be parsed and its variables few enough to be read. */
function fits(body: unknown): boolean {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  return (typeof query !== 'string' || query.length <= MOST.text) && variablesFit(variables);
}
