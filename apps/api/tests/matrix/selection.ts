import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How a selection is written; all say the same. */
export type Manner = 'plain' | 'aliases' | 'fragments';

/** Types that were told whole, and how many aliases there are: a query may have so many. */
type Written = { types: Set<string>; aliases: number };
const MOST_ALIASES = 60;

/**
 * Everything that a type can tell, to the last field: a type that is met again gives its own leaves and no more.
 * Fields whose arguments must be given are asked by themselves.
 */
export function everythingOf(schema: GraphQLSchema, typeName: string, manner: Manner = 'plain'): string {
  return whole(schema, typeName, manner, { types: new Set(), aliases: 0 });
}

function whole(schema: GraphQLSchema, typeName: string, manner: Manner, written: Written): string {
  const type = schema.getType(typeName);
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  const body = fieldsOf(schema, type, manner, written).join(' ');
  return manner === 'fragments' ? `{ __typename ... on ${typeName} { ${body} } }` : `{ __typename ${body} }`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, manner: Manner, written: Written): string[] {
  const again = written.types.has(type.name);
  written.types.add(type.name);
  return Object.values(type.getFields()).flatMap((field, at) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const of = getNamedType(field.type);
    if (again && !isLeafType(of)) return [];
    const name = manner === 'aliases' && written.aliases++ < MOST_ALIASES ? `a${at}: ${field.name}` : field.name;
    return [isLeafType(of) ? name : `${name} ${whole(schema, of.name, manner, written)}`];
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
