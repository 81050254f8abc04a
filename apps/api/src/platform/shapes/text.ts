import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { Ctx } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { join, name, Sql, sql } from '../sql.ts';
import { NotAsText, type Query } from './making.ts';
import { run, startMaking } from './read.ts';
import { compileRoot, rootOf } from './root.ts';

/** An operation that has been validated, and its variables as they came. */
export type Operation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown> | undefined;
};

/** A field of the answer: its key, and its text or what PostgreSQL makes it of. */
type Member = { key: string; value: string | Sql };

/**
 * The `data` of a query as PostgreSQL writes it, in one statement: to the byte what graphql-js would give. Null where something selected is not of shapes
 * alone, or the arguments cannot be used: then graphql-js answers the whole operation, or says what is wrong with it.
 */
export async function answerAsText(ctx: Ctx, asked: Operation): Promise<string | null> {
  const members = compiled(ctx, asked);
  if (!members) return null;
  const columns = members.flatMap(({ value }, i) => (value instanceof Sql ? [sql`${value}::text as ${name(`f${i}`)}`] : []));
  const [found] = columns.length > 0 ? await run<Record<string, string | null>>(ctx, sql`select ${join(columns)}`) : [];
  const texts = members.map(({ key, value }, i) => `"${key}":${value instanceof Sql ? (found?.[`f${i}`] ?? 'null') : value}`);
  return `{${texts.join(',')}}`;
}

function compiled(ctx: Ctx, asked: Operation): Member[] | null {
  try {
    return compileRoots(ctx, asked);
  } catch (error) {
    if (error instanceof NotAsText || error instanceof BadArgument || error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Every field of the query root, in the order of the selection; each is an expression of its own, and one statement selects them all. */
function compileRoots(ctx: Ctx, { schema, document, operation, variables }: Operation): Member[] {
  const type = schema.getQueryType();
  if (!type || operation.operation !== OperationTypeNode.QUERY) throw new NotAsText();
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 });
  if (errors) throw new NotAsText();
  const query: Query = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const fields = collectFields(schema, query.fragments, coerced, type, operation.selectionSet);
  return [...fields].map(([key, nodes]): Member => {
    const node = nodes[0] as FieldNode;
    if (node.name.value === '__typename') return { key, value: `"${type.name}"` };
    const field = type.getFields()[node.name.value];
    const root = rootOf(field);
    if (!field || !root) throw new NotAsText();
    const asked = { type: getNamedType(field.type), nodes };
    return {
      key,
      value: compileRoot(startMaking(ctx, query, 'text'), asked, root, getArgumentValues(field, node, coerced)).value,
    };
  });
}

const fragmentsIn = new WeakMap<DocumentNode, Query['fragments']>();

function fragmentsOf(document: DocumentNode): Query['fragments'] {
  const found =
    fragmentsIn.get(document) ?? Object.fromEntries(document.definitions.filter(isFragment).map((it) => [it.name.value, it]));
  fragmentsIn.set(document, found);
  return found;
}

const isFragment = (it: DocumentNode['definitions'][number]): it is FragmentDefinitionNode =>
  it.kind === Kind.FRAGMENT_DEFINITION;
