import type { FieldNode, GraphQLNamedType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Ctx } from '../context.ts';
import { compact, join, literal, name, type Sql, sql } from '../sql.ts';
import { type Field, type Row, rowOf, type Shape } from './shape.ts';
import type { Who } from './who.ts';

/** What our own code does to a row after it is read: the computed fields. */
export type Finish = ((row: Record<string, unknown>, ctx: Ctx) => void) | null;
export type Compiled = { json: Sql; finish: Finish };

/** One selection being made into one statement. */
export type Making = { info: GraphQLResolveInfo; who: Who; aliases: number };

/** The key under which a field's value travels: its name, or `=alias`, which no field of a plain object can be called. */
export const keyOf = (node: FieldNode): string => (node.alias ? `=${node.alias.value}` : node.name.value);

export const nextRow = (making: Making): { alias: Sql; row: Row } => {
  const alias = `r${++making.aliases}`;
  return { alias: name(alias), row: rowOf(alias) };
};

/** The JSON of one row for what is selected of it, fragments, aliases and directives included. */
export function compileRow(
  making: Making,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  fields: Record<string, Field>,
  row: Row,
): Compiled {
  const pairs: Sql[] = [];
  const finishers: Exclude<Finish, null>[] = [];
  for (const [first, same] of selectedFields(making.info, type, nodes)) {
    const key = keyOf(first);
    if (first.name.value === '__typename') {
      pairs.push(pair(key, literal(type.name)));
      continue;
    }
    const field = fields[first.name.value];
    if (!field) throw new Error(`${type.name}.${first.name.value} has no place in its read shape`);
    const { value, finish } = compileField(making, type as GraphQLObjectType, same, field, row);
    pairs.push(pair(key, value));
    if (finish) finishers.push((it, ctx) => finish(it, key, ctx));
  }
  return {
    json: compact(objectOf(pairs)),
    finish: finishers.length
      ? (it, ctx) => {
          for (const finish of finishers) finish(it, ctx);
        }
      : null,
  };
}

/** The fields selected of a type, each with its equals from all fragments. */
export function selectedFields(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): [FieldNode, FieldNode[]][] {
  const found = collectSubfields(info.schema, info.fragments, info.variableValues, type as GraphQLObjectType, nodes);
  return [...found.values()].map((same) => [same[0] as FieldNode, [...same]]);
}

type CompiledField = { value: Sql; finish: ((row: Record<string, unknown>, key: string, ctx: Ctx) => void) | null };

function compileField(making: Making, parent: GraphQLObjectType, nodes: FieldNode[], field: Field, row: Row): CompiledField {
  const node = nodes[0] as FieldNode;
  const definition = parent.getFields()[node.name.value];
  if (!definition) throw new Error(`${parent.name}.${node.name.value} is not in the schema`);
  const args = () => getArgumentValues(definition, node, making.info.variableValues);
  const type = getNamedType(definition.type);
  switch (field.as) {
    case 'column':
      return { value: field.read(row, args(), making.who), finish: null };
    case 'part': {
      const inner = compileRow(making, type, nodes, field.fields, row);
      return { value: inner.json, finish: inside(inner.finish) };
    }
    case 'one': {
      const { inner, from, other } = nested(making, type, nodes, field.shape());
      return { value: sql`(select ${inner.json} ${from} and ${field.on(row, other)} limit 1)`, finish: inside(inner.finish) };
    }
    case 'many': {
      const { inner, from, other } = nested(making, type, nodes, field.shape());
      const value = sql`(select coalesce(json_agg(${inner.json} order by ${field.order(other)}), '[]'::json) ${from} and ${field.on(row, other, args())})`;
      return { value, finish: inside(inner.finish) };
    }
    case 'computed': {
      const needs = objectOf(Object.entries(field.needs).map(([key, read]) => pair(key, read(row))));
      return { value: needs, finish: computeField(field.value) };
    }
  }
}

const computeField =
  (value: (needs: never, ctx: Ctx) => unknown): CompiledField['finish'] =>
  (row, key, ctx) => {
    row[key] = value(row[key] as never, ctx);
  };

function nested(making: Making, type: GraphQLNamedType, nodes: FieldNode[], shape: Shape) {
  const { alias, row: other } = nextRow(making);
  const inner = compileRow(making, type, nodes, shape.fields, other);
  return { inner, other, from: sql`from ${name(shape.table)} ${alias} where ${shape.visibleTo(other, making.who)}` };
}

const inside = (finish: Finish): CompiledField['finish'] =>
  finish &&
  ((row, key, ctx) => {
    const value = row[key];
    for (const it of Array.isArray(value) ? value : [value]) if (it) finish(it as Record<string, unknown>, ctx);
  });

const pair = (key: string, value: Sql): Sql => sql`${key.startsWith('=') ? aliasLiteral(key) : literal(key)}, ${value}`;
const aliasLiteral = (key: string): Sql => sql`'=' || ${literal(key.slice(1))}`;

// json_build_object takes 50 pairs.
function objectOf(pairs: Sql[]): Sql {
  if (pairs.length <= 50) return sql`json_build_object(${join(pairs)})`;
  const chunks = Array.from({ length: Math.ceil(pairs.length / 50) }, (_, i) => pairs.slice(i * 50, i * 50 + 50));
  return sql`(${join(
    chunks.map((chunk) => sql`jsonb_build_object(${join(chunk)})`),
    ' || ',
  )})::json`;
}
