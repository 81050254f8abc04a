import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
// graphql-query-complexity: walks a query with its variables, fragments and directives; what a field costs is ours to say.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { rootOf } from '../shapes/root.ts';
import { MOST } from './most.ts';

/** A list without a page is taken to be so long; of the schema's own, shorter, for it is in memory. */
const LIST = 10;
const LIST_OF_SCHEMA = 4;
/** What is pressed, or looked at, costs this on top; so does what our own code works out over a ward's volunteers. */
const PRESSED = 100;
const WORKED_OUT = 100;
/** The whole schema is hundreds of types: three times in one query, and no more. */
const SCHEMA = 5000;

/** One for each field, times the rows that it can stand in: never from what was found, so that the cost tells nothing. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  return own(type.name, field) + rows(type.name, field.type, args) * childComplexity;
};

function own(parent: string, field: Parameters<ComplexityEstimator>[0]['field']): number {
  if (parent === 'Mutation') return PRESSED;
  if (field.name === '__schema') return SCHEMA;
  return parent === 'Query' && isCompositeType(getNamedType(field.type)) && !rootOf(field) ? WORKED_OUT : 1;
}

function rows(parent: string, type: unknown, args: Record<string, unknown>): number {
  if (typeof args.first === 'number') return Math.min(Math.max(args.first, 1), 100);
  // The page has counted its rows, which are more than the keys that it could be narrowed by.
  if (!isListType(getNullableType(type as never)) || /(Connection|Facets)$/.test(parent)) return 1;
  return parent.startsWith('__') ? LIST_OF_SCHEMA : LIST;
}

const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
/** So many costs are remembered of an operation, each under a key of so many letters. */
const MOST_KNOWN = { costs: 50, letters: 500 };

type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
};

/** What an operation costs before it is answered; null where its variables cannot be used. */
export function costOf({ schema, document, operation, variables }: Asked): number | null {
  const costs = known.get(operation) ?? new Map<string, number>();
  known.set(operation, costs);
  // Numbers and yes or no are all of the variables that the cost can hang on.
  const key = JSON.stringify(variables, (_key, value) => (typeof value === 'string' ? '' : value));
  const found = costs.get(key);
  if (found !== undefined) return found;
  const cost = work({ schema, document, operation, variables });
  if (cost !== null && costs.size < MOST_KNOWN.costs && key.length < MOST_KNOWN.letters) costs.set(key, cost);
  return cost;
}

function work({ schema, document, operation, variables }: Asked): number | null {
  const query = {
    ...document,
    definitions: document.definitions.filter((it) => it === operation || it.kind === 'FragmentDefinition'),
  };
  try {
    return getComplexity({ schema, query, variables, estimators: [estimate], maxQueryNodes: MOST.openedSelections * 4 });
  } catch {
    return null; // its own way to say that variables cannot be used is to throw
  }
}
