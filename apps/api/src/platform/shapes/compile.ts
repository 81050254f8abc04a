import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Ctx } from '../context.ts';
import { join, key, literal, name, type Sql, sql } from '../sql.ts';
import { answerKeyOf, keyOf } from './key.ts';
import { type Asked, type Finish, type Making, NotAsText, type Query, type Value } from './making.ts';
import { type Field, type Row, rowOf, type Shape } from './shape.ts';

/** The columns of one object, each named as its key. */
export type Compiled = { columns: Sql; finish: Finish };

const nextAlias = (making: Making, letter: string): string => `${letter}${++making.aliases}`;

export const nextRow = (making: Making): { alias: Sql; row: Row } => {
  const alias = nextAlias(making, 'r');
  return { alias: name(alias), row: rowOf(alias) };
};

/** What is selected of one row, fragments, aliases and directives included. */
export function compileRow(making: Making, { type, nodes }: Asked, fields: Record<string, Field>, row: Row): Compiled {
  const columns: Sql[] = [];
  const finishers: Exclude<Finish, null>[] = [];
  for (const [first, same] of selectedFields(making.query, type, nodes)) {
    const at = keyIn(making, first);
    const { value, finish } =
      first.name.value === '__typename'
        ? { value: literal(type.name), finish: null }
        : compileField(making, type as GraphQLObjectType, same, fieldOf(fields, type, first), row);
    columns.push(sql`${value} as ${key(at)}`);
    if (finish) finishers.push((it, ctx) => finish(it, at, ctx));
  }
  return { columns: join(columns), finish: finishers.length > 0 ? all(finishers) : null };
}

/** An object as an expression, and what must stand beside the row's table for it. `.*`, for a key may have the alias's own name. */
export function objectBeside(making: Making, columns: Sql): { object: Sql; beside: Sql } {
  const alias = name(nextAlias(making, 'o'));
  return { object: sql`row_to_json(${alias}.*)`, beside: sql` cross join lateral (select ${columns}) ${alias}` };
}

/** An object as one expression, for what has no table of its own. */
function objectOf(making: Making, columns: Sql): Sql {
  const alias = name(nextAlias(making, 'o'));
  return sql`(select row_to_json(${alias}.*) from (select ${columns}) ${alias})`;
}

/** The fields selected of a type, each with its equals from all fragments. */
export function selectedFields(
  { schema, fragments, variableValues }: Query,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): [FieldNode, FieldNode[]][] {
  const found = collectSubfields(schema, fragments, variableValues, type as GraphQLObjectType, nodes);
  return [...found.values()].map((same) => [same[0] as FieldNode, [...same]]);
}

/** The key of a field in what is being made. */
function keyIn(making: Making, node: FieldNode): string {
  if (making.as === 'objects') return keyOf(node);
  const at = answerKeyOf(node);
  if (at === null) throw new NotAsText();
  return at;
}

const all =
  (finishers: Exclude<Finish, null>[]): Finish =>
  (it, ctx) => {
    for (const finish of finishers) finish(it, ctx);
  };

function fieldOf(fields: Record<string, Field>, type: GraphQLNamedType, { name: { value } }: FieldNode): Field {
  const field = fields[value];
  if (!field) throw new Error(`${type.name}.${value} has no place in its read shape`);
  return field;
}

function compileField(making: Making, parent: GraphQLObjectType, nodes: FieldNode[], field: Field, row: Row): Value {
  const node = nodes[0] as FieldNode;
  const definition = parent.getFields()[node.name.value];
  if (!definition) throw new Error(`${parent.name}.${node.name.value} is not in the schema`);
  const args = () => getArgumentValues(definition, node, making.query.variableValues);
  const asked = { type: getNamedType(definition.type), nodes };
  switch (field.as) {
    case 'column':
      return { value: field.read(row, args(), making.who), finish: null };
    case 'part': {
      const { columns, finish } = compileRow(making, asked, field.fields, row);
      return { value: objectOf(making, columns), finish: inside(finish) };
    }
    case 'one': {
      const { object, from, other, finish } = nested(making, asked, field.shape());
      return { value: sql`(select ${object} ${from} and ${field.on(row, other)} limit 1)`, finish: inside(finish) };
    }
    case 'many': {
      const { object, from, other, finish } = nested(making, asked, field.shape());
      const value = sql`array(select ${object} ${from} and ${field.on(row, other, args(), making.who)} order by ${field.order(other)})`;
      return { value, finish: inside(finish) };
    }
    case 'computed': {
      if (making.as === 'text') throw new NotAsText();
      const needs = Object.entries(field.needs).map(([need, read]) => sql`${read(row)} as ${key(need)}`);
      return { value: objectOf(making, join(needs)), finish: computeField(field.value) };
    }
    case 'made':
      return field.make(making, asked);
  }
}

const computeField =
  (value: (needs: never, ctx: Ctx) => unknown): Value['finish'] =>
  (row, at, ctx) => {
    row[at] = value(row[at] as never, ctx);
  };

function nested(making: Making, asked: Asked, shape: Shape) {
  const { alias, row: other } = nextRow(making);
  const { columns, finish } = compileRow(making, asked, shape.fields, other);
  const { object, beside } = objectBeside(making, columns);
  const from = sql`from ${name(shape.table)} ${alias}${beside} where ${shape.visibleTo(other, making.who)}`;
  return { object, from, other, finish };
}

/** The same for every object under a key, be it one or a list of them. */
export const inside = (finish: Finish): Value['finish'] =>
  finish &&
  ((row, at, ctx) => {
    const value = row[at];
    for (const it of Array.isArray(value) ? value : [value]) if (it) finish(it as Record<string, unknown>, ctx);
  });
