import type { FieldNode, GraphQLFieldResolver } from 'graphql';
import { keyOf } from './shapes/key.ts';

/** Reads a field that has no resolver of its own: under its alias where a read shape put it there, else under its name. */
export const readField: GraphQLFieldResolver<Record<string, unknown> | null, unknown> = (source, _args, _ctx, info) => {
  if (source === null || typeof source !== 'object') return undefined;
  const key = keyOf(info.fieldNodes[0] as FieldNode);
  return key in source ? source[key] : source[info.fieldName];
};
