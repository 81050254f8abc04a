import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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
  constructor() {
    super('API_KEY_REFUSED', {
      extensions: {
        code: 'API_KEY_REFUSED',
        http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
      },
    });
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

/** What clients made of the query itself. Apollo's words name fields and types; those that repeat a value are left out. */
const OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const REPEATS_A_VALUE = /\bfound\b|\bvalue\b|Unexpected/i;

/**
 * The one place where an error leaves the house: a stable code and an English sentence for machines (screens translate the code);
 * no internals, no echo, no personal data. Only the demo explains what is wrong with a query.
 */
export function formatError(log: Logger, explain: boolean) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    if (cause instanceof Trespass || cause instanceof BadArgument) return coded(cause.code, formatted.path);
    if (cause instanceof KeyRefused) return coded('API_KEY_REFUSED', formatted.path);
    const code = formatted.extensions?.code;
    if (code === 'BAD_USER_INPUT') return coded('QUERY_INVALID', formatted.path);
    if (typeof code === 'string' && OF_THE_QUERY.has(code)) {
      const message =
        !explain || REPEATS_A_VALUE.test(formatted.message)
          ? refusalSentence('QUERY_INVALID', 'en')
          : formatted.message.slice(0, 200);
      return { message, extensions: { code } };
    }
    if (isOfArguments(cause)) return coded('QUERY_INVALID', formatted.path);
    log.error({ fault: errorFacts(cause) }, 'unexpected error');
    return coded('SOMETHING_WENT_WRONG', formatted.path);
  };
}

/** What graphql-js says of an argument as it is about to resolve a field: a variable that is null where null cannot be. It alone points at the query. */
const isOfArguments = (cause: unknown): boolean =>
  cause instanceof GraphQLError && !cause.extensions.code && !cause.path && !!cause.nodes;

const coded = (code: RefusalCode, path: GraphQLFormattedError['path']): GraphQLFormattedError => ({
  message: refusalSentence(code, 'en'),
  ...(path ? { path } : {}),
  extensions: { code },
});
