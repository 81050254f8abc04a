import type { FieldNode, GraphQLNamedType, GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../context.ts';
import type { Sql } from '../sql.ts';
import type { Who } from './who.ts';

/** The query a selection stands in: what fragments, directives and arguments are read by. */
export type Query = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One selection being made into SQL: as the text of the answer, or as objects for graphql-js. */
export type Making = { query: Query; who: Who; as: 'text' | 'objects'; aliases: number };

/** What a selection asks of a type. */
export type Asked = { type: GraphQLNamedType; nodes: readonly FieldNode[] };

/** What our own code does to an object after it is read: the computed fields. */
export type Finish = ((row: Record<string, unknown>, ctx: Ctx) => void) | null;

/** A value as one expression; `finish` finishes what stands under a key of an object. */
export type Value = { value: Sql; finish: ((row: Record<string, unknown>, key: string, ctx: Ctx) => void) | null };

/** Thrown while text is made of a selection that holds what PostgreSQL cannot write: graphql-js answers the whole operation. */
export class NotAsText extends Error {}
