import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';

/** How a selection is written; all say the same. */
export type Manner = 'plain' | 'aliases' | 'fragments';

/**
 * Everything that a type can tell, to the last field: a type met again on the way down gives its own leaves and no more.
 * Fields whose arguments must be given are asked by themselves.
 */
export function everythingOf(schema: GraphQLSchema, typeName: string, manner: Manner = 'plain', above: readonly string[] = []): string {
  const type = schema.getType(typeName);
  if (isInterfaceType(type)) {
    const kinds = schema.getPossibleTypes(type).map((of) => `... on ${of.name} ${everythingOf(schema, of.name, manner, above)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  const body = fieldsOf(schema, type, manner, above).join(' ');
  return manner === 'fragments' ? `{ ... on ${typeName} { ${body} } ... { __typename } }` : `{ __typename ${body} }`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, manner: Manner, above: readonly string[]): string[] {
  const again = above.includes(type.name);
  return Object.values(type.getFields()).flatMap((field, at) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const of = getNamedType(field.type);
    const name = manner === 'aliases' ? `a${at}: ${field.name}` : field.name;
    if (isLeafType(of)) return [name];
    return again ? [] : [`${name} ${everythingOf(schema, of.name, manner, [...above, type.name])}`];
  });
}

/** What a type's own fields say, and whether there is anything behind them. */
export function outlineOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  const fields = Object.values(type.getFields()).map((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return field.name;
    return `${field.name} ${field.name === 'userErrors' ? '{ code message field }' : '{ __typename }'}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}
