import { type PageLanguage, type RefusalCode, refusalSentence } from '@wardwise/domain';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { errorFacts, type Logger } from './log.ts';

/** Thrown where somebody reaches for what is not theirs: a trespass, not a refusal. */
export class Trespass extends Error {
  readonly code: 'NOT_ALLOWED' | 'NOT_SIGNED_IN';
  constructor(code: 'NOT_ALLOWED' | 'NOT_SIGNED_IN') {
    super(code);
    this.code = code;
  }
}

/** Thrown where a key is none that we accept, whatever is wrong with it: 401, the same words for all. */
export class KeyRefused extends GraphQLError {
  readonly language: PageLanguage;
  constructor(language: PageLanguage) {
    super('API_KEY_REFUSED', {
      extensions: {
        code: 'API_KEY_REFUSED',
        http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
      },
    });
    this.language = language;
  }
}

export const forbidden = (): Trespass => new Trespass('NOT_ALLOWED');
export const notSignedIn = (): Trespass => new Trespass('NOT_SIGNED_IN');

/** Thrown by a read whose arguments cannot be used. */
export class BadArgument extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** Thrown where somebody asked or tried more often than we let anybody; `headers` say when to come again. */
export const tooOften = (headers: Record<string, string> = {}): GraphQLError =>
  new GraphQLError('TOO_OFTEN', {
    originalError: new BadArgument('TOO_OFTEN'),
    extensions: { http: { status: 429, headers: new Map(Object.entries({ 'retry-after': '60', ...headers })) } },
  });

/** What clients made of the query itself. Apollo's words name fields and types; those that repeat a value are left out. */
const OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const REPEATS_A_VALUE = /\bfound\b|\bvalue\b|Unexpected/i;
const MOST_LETTERS = 200;

/**
 * The one place where an error leaves the house: a stable code and a sentence, in English until it is known who asks (`errorsInTheirLanguage`);
 * no internals, no echo, no personal data. What is wrong with a query is said in graphql-js's words, in which only names of our schema are left.
 */
export function formatError(log: Logger, schema: GraphQLSchema) {
  const names = namesOf(schema);
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = causeOf(thrown);
    if (cause instanceof Trespass || cause instanceof BadArgument) return coded(cause.code, formatted.path);
    if (cause instanceof KeyRefused) return coded('API_KEY_REFUSED', formatted.path, cause.language);
    const code = formatted.extensions?.code;
    if (code === 'BAD_USER_INPUT') return coded('QUERY_INVALID', formatted.path);
    if (typeof code === 'string' && OF_THE_QUERY.has(code))
      return { message: ofTheQuery(formatted.message, names), extensions: { code } };
    if (isOfArguments(cause)) return coded('QUERY_INVALID', formatted.path);
    log.error({ fault: errorFacts(cause) }, 'unexpected error');
    return coded('SOMETHING_WENT_WRONG', formatted.path);
  };
}

/** What stands behind a GraphQL error, which may stand behind another where a resolver threw it. */
const causeOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError && thrown.originalError ? causeOf(thrown.originalError) : thrown;

/** The words for a query's mistake, every name in them that is not of our schema left out: somebody may have typed a person's. */
function ofTheQuery(message: string, names: ReadonlySet<string>): string {
  if (REPEATS_A_VALUE.test(message)) return refusalSentence('QUERY_INVALID', 'en');
  return message
    .replace(/"([^"]*)"/g, (quoted, name: string) => (names.has(name.replace(/[[\]!]/g, '')) ? quoted : '"…"'))
    .slice(0, MOST_LETTERS);
}

function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set(schema.getDirectives().map(({ name }) => name));
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      names.add(field.name).add(`${type.name}.${field.name}`);
      if ('args' in field) for (const { name } of field.args) names.add(name);
    }
  }
  return names;
}

/** What graphql-js says of an argument as it is about to resolve a field: a variable that is null where null cannot be. It alone points at the query. */
const isOfArguments = (cause: unknown): boolean =>
  cause instanceof GraphQLError && !cause.extensions.code && !cause.path && !!cause.nodes;

const coded = (code: RefusalCode, path: GraphQLFormattedError['path'], language: PageLanguage = 'en'): GraphQLFormattedError => ({
  message: refusalSentence(code, language),
  ...(path ? { path } : {}),
  extensions: { code },
});
