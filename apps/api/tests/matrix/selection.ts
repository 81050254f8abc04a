import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';

/** How a selection is written; all say the same. */
export type Manner = 'plain' | 'aliases' | 'fragments';

/** Types that were told whole, and how many aliases there are: a query may have so many. */
type Written = { types: Set<string>; aliases: number };
const MOST_ALIASES = 60;
/** Requests, calls and referrals that are told of elsewhere. */
const NAMED = new Set(['possibleDuplicates', 'referredBy', 'merging', 'original', 'lastCall', 'interprets', 'interpretedBy']);
const PHONE_DESK = new Set(['Call', 'Hold', 'Merge', 'ToRing']);
const SIGNED_UP = new Set(['appliedAt', 'guidanceDay', 'spendingCapPence']);

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
    // All that an organisation offers, with everything about it, is asked for from the services' side: here it would be too much.
    if (type.name === 'Organization' && of.name === 'Service' && !written.types.has('Service')) return [];
    // And a referral's service from the referral's own side: beside a whole request it would be too much.
    if (type.name === 'Referral' && of.name === 'Service' && written.types.has('HelpRequest')) return [];
    // And weekly help, call-outs, the phone desk, and the place of an organisation, beside the request of a referral from the request's side, its occurrences from its own.
    const [root] = written.types;
    if (of.name === 'PlaceToCome' && root !== 'HelpRequest' && written.types.has('Referral')) return [];
    if (of.name === 'CallOut' && root !== 'HelpRequest' && written.types.has('Referral')) return [];
    if (of.name === 'StandingArrangement' && root !== 'HelpRequest' && written.types.has('Referral')) return [];
    if (PHONE_DESK.has(of.name) && root !== 'HelpRequest' && written.types.has('Referral')) return [];
    if (type.name === 'StandingArrangement' && field.name === 'occurrences' && root !== type.name) return [];
    // And what a volunteer said when they signed up from the volunteers' side.
    if (type.name === 'Volunteer' && SIGNED_UP.has(field.name) && root !== type.name && written.types.has('Referral')) return [];
    const name = manner === 'aliases' && written.aliases++ < MOST_ALIASES ? `a${at}: ${field.name}` : field.name;
    // These are named: what they tell is asked of them by themselves.
    if (NAMED.has(field.name) || (type.name === 'CheckDuplicatesPayload' && of.name === 'HelpRequest'))
      return [`${name} { __typename id }`];
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

/** An operation that asks, beside its own words, for everything its roots can tell. */
export function withEverything(schema: GraphQLSchema, query: string): string {
  const document = parse(query);
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const root = schema.getRootType((definition as OperationDefinitionNode).operation);
    const selections = definition.selectionSet.selections.map((selection) => {
      const field = selection.kind === Kind.FIELD && root?.getFields()[selection.name.value];
      if (selection.kind !== Kind.FIELD || !field) return selection;
      const of = getNamedType(field.type);
      const isPage = field.args.some(({ name }) => name === 'first'); // with everything in it, it would be too much to ask
      if (isLeafType(of) || !selection.selectionSet || isPage) return selection;
      const more = parse(`{ x ${everythingOf(schema, of.name)} }`).definitions[0] as OperationDefinitionNode;
      const [x] = more.selectionSet.selections;
      const added = x?.kind === Kind.FIELD ? (x.selectionSet?.selections ?? []) : [];
      return {
        ...selection,
        selectionSet: { ...selection.selectionSet, selections: [...selection.selectionSet.selections, ...added] },
      };
    });
    return { ...definition, selectionSet: { ...definition.selectionSet, selections } };
  });
  return print({ ...document, definitions });
}
