// graphql-armor's single rules, each fitted to report and not to throw: thrown, they would be our fault and not the sender's.
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type DocumentNode, GraphQLError, type ValidationContext, type ValidationRule, visit } from 'graphql';
import { BadArgument } from '../errors.ts';
import { MOST, MOST_TOLD } from './most.ts';

/** What is said of a query that is too much in any way. */
export const tooLarge = (): GraphQLError =>
  new GraphQLError('QUERY_TOO_LARGE', {
    originalError: new BadArgument('QUERY_TOO_LARGE'),
    extensions: { http: { status: 400 } },
  });

const report = { propagateOnRejection: false, onReject: [(context: ValidationContext | null) => stopHere(context)] };

/** Said so often that validation ends here: what follows could cost more the larger the query is. */
function stopHere(context: ValidationContext | null): void {
  for (let times = 0; times <= MOST_TOLD.errors; times++) context?.reportError(tooLarge());
}

/** Before anything else looks at the document: how much is written in it. */
const fits: ValidationRule = (context) => ({
  Document(document) {
    if (isTooMuch(document)) stopHere(context);
  },
});

function isTooMuch(document: DocumentNode): boolean {
  if (document.definitions.length > MOST.definitions) return true;
  let selections = 0;
  visit(document, {
    SelectionSet(set) {
      selections += set.selections.length;
    },
  });
  return selections > MOST.selections;
}

/** What a document may be, beside what GraphQL itself asks of one. */
export const limitRules: ValidationRule[] = [
  fits,
  maxDepthRule({ n: MOST.depth, flattenFragments: true, ignoreIntrospection: false, ...report }),
  maxAliasesRule({ n: MOST.aliases, allowList: [], ...report }),
  maxDirectivesRule({ n: MOST.directives, ...report }),
];

/** Whether variables hold no more values than a query may bring, and none too deep; whatever they are. */
export function variablesFit(variables: unknown): boolean {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > MOST.values || depth > MOST.valueDepth) return false;
    const next: unknown[] = [];
    for (const value of level)
      if (value !== null && typeof value === 'object') {
        const inside = Object.values(value);
        if (values + next.length + inside.length > MOST.values) return false;
        for (const one of inside) next.push(one);
      }
    level = next;
  }
  return true;
}
