import fc from 'fast-check';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';

/** A query that is valid, and its variables. */
export type AnyQuery = { query: string; variables: Record<string, unknown> };

/** Words for arguments, by `field.argument` or by the name of an input's field; the schema says their types. */
export type Words = Record<string, readonly unknown[]>;

/** Fields that our own code answers: seldom, for with them nothing is text. */
export const OWN_CODE =
  /\b(viewerCan|candidates|cover|callOutPreview|sharedCallOut|share|rhythm|task|myRequest|concernForm|upkeep|firstSteps|figures|settings|offerings|slotValues|settingEffects|myVolunteering|ownEntry|weeklyMail|wardMessages|wardMessagePreview|wardMessageLink|referralDoor|canWithdraw|referrerDoor|wordings|wordingPreview)\b/;
const DEPTH = 5;

/** A variable as it stands in the query, and what it is given; without a name it gets one of its own. */
type Variable = { name: string | null; type: string; given: unknown };
type Directive = { name: 'skip' | 'include'; if: Variable | boolean };
type Said = { name: string; value: string | Variable };
type Piece = { directive: Directive | null; selects: Piece[] | null } & (
  | { as: 'field'; name: string; alias: string | null; said: readonly Said[] }
  | { as: 'inline' | 'spread'; on: string | null }
);

/** Any selection over the query root: fragments, inline fragments, aliases, directives, arguments, each also by variables. */
export function anyQuery(schema: GraphQLSchema, words: Words): fc.Arbitrary<AnyQuery> {
  const root = selectionOf(schema, words, new Map(), schema.getQueryType() as GraphQLNamedType, DEPTH, 3);
  return root.map(written).filter(({ query }) => validate(schema, parse(query)).length === 0);
}

/** A query for every field of every type, each alone and by one shortest way that does not lead through an interface; arguments get their first word. */
export function everyField(schema: GraphQLSchema, words: Words): { field: string; query: string }[] {
  const met = new Set<string>();
  const asked: { field: string; query: string }[] = [];
  const ways = [{ type: schema.getQueryType() as GraphQLNamedType, around: (inner: string) => `{ ${inner} }` }];
  for (const { type, around } of ways) {
    if (met.has(type.name)) continue;
    met.add(type.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      const said = needed.map(
        (arg) => `${arg.name}: ${JSON.stringify((words[`${field.name}.${arg.name}`] ?? words[arg.name])?.[0])}`,
      );
      const name = `${field.name}${said.length > 0 ? `(${said.join(', ')})` : ''}`;
      const of = getNamedType(field.type);
      asked.push({ field: `${type.name}.${field.name}`, query: around(isLeafType(of) ? name : `${name} { __typename }`) });
      if (!isLeafType(of)) ways.push({ type: of, around: (inner) => around(`${name} { ${inner} }`) });
    }
  }
  return asked;
}

function selectionOf(
  schema: GraphQLSchema,
  words: Words,
  made: Map<string, fc.Arbitrary<Piece[]>>,
  type: GraphQLNamedType,
  depth: number,
  most = 5,
): fc.Arbitrary<Piece[]> {
  const key = `${type.name} ${depth}`;
  const known = made.get(key);
  if (known) return known;
  const deeper = (of: GraphQLNamedType) => selectionOf(schema, words, made, of, depth - 1);
  const selection = fc.array(pieceOf(schema, words, type, depth, deeper), { minLength: 1, maxLength: most, size: 'max' });
  made.set(key, selection);
  return selection;
}

function pieceOf(
  schema: GraphQLSchema,
  words: Words,
  type: GraphQLNamedType,
  depth: number,
  deeper: (of: GraphQLNamedType) => fc.Arbitrary<Piece[]>,
): fc.Arbitrary<Piece> {
  const fields = isObjectType(type) || isAbstractType(type) ? Object.values('getFields' in type ? type.getFields() : {}) : [];
  const typename = fc.record({
    as: fc.constant('field' as const),
    name: fc.constant('__typename'),
    alias: anyAlias(fields),
    said: fc.constant([]),
  });
  const choices = fields
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
    .map((field) => ({ weight: OWN_CODE.test(field.name) ? 1 : 8, arbitrary: fieldOf(field, fields, words, deeper) }));
  const wholes =
    depth === 0
      ? []
      : isAbstractType(type)
        ? schema.getPossibleTypes(type)
        : isObjectType(type)
          ? [type, ...type.getInterfaces()]
          : [];
  const parts = wholes.map((whole) => ({
    weight: isAbstractType(type) ? 8 : 3,
    arbitrary: fc.record({
      as: fc.constantFrom('inline' as const, 'spread' as const),
      on: whole === type ? fc.constantFrom(whole.name, null) : fc.constant(whole.name),
      directive: anyDirective,
      selects: deeper(whole),
    }) as fc.Arbitrary<Piece>,
  }));
  const plain = fc.record({ directive: anyDirective, selects: fc.constant(null) });
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(typename, plain).map(([it, rest]) => ({ ...it, ...rest }) as Piece) },
    ...choices,
    ...parts,
  );
}

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  beside: GraphQLField<unknown, unknown>[],
  words: Words,
  deeper: (of: GraphQLNamedType) => fc.Arbitrary<Piece[]>,
): fc.Arbitrary<Piece> {
  const of = getNamedType(field.type);
  return fc.record({
    as: fc.constant('field' as const),
    name: fc.constant(field.name),
    alias: anyAlias(beside),
    said: fc.tuple(...field.args.map((arg) => anySaid(field, arg, words))).map((said) => said.flatMap((it) => (it ? [it] : []))),
    directive: anyDirective,
    selects: isLeafType(of) ? fc.constant(null) : deeper(of),
  });
}

/** Mostly none; a name that nothing has, the name of another field, one that PostgreSQL has for itself, one too long for it. */
const anyAlias = (beside: GraphQLField<unknown, unknown>[]): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 999 }).map((n) => `a${n}`) },
    { weight: 3, arbitrary: fc.constantFrom(...beside.map(({ name }) => name), 'id') },
    { weight: 2, arbitrary: fc.constantFrom('r1', 'o2', 'o3', 'g', 'p', 'l0', 'k0', 'f0', '__proto__', 'toString', 'select') },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 64 }).map((n) => 'x'.repeat(n)) },
  );

const FLAGS = ['b0', 'b1', 'b2'];
const anyFlag: fc.Arbitrary<Variable | boolean> = fc.oneof(
  fc.boolean(),
  fc.record({ name: fc.constantFrom(...FLAGS), type: fc.constant('Boolean!'), given: fc.boolean() }),
  fc.boolean().map((by): Variable => ({ name: `d${by}`, type: `Boolean = ${by}`, given: undefined })),
);
const anyDirective: fc.Arbitrary<Directive | null> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom('skip' as const, 'include' as const), if: anyFlag }) },
);

function anySaid(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, words: Words): fc.Arbitrary<Said | null> {
  const value = anyValue(arg.type, words[`${field.name}.${arg.name}`] ?? words[arg.name], words);
  const said = fc.tuple(value, fc.boolean(), fc.boolean()).map(([given, asVariable, byDefault]): Said => {
    const literal = print(astFromValue(given, arg.type) as never);
    if (!asVariable) return { name: arg.name, value: literal };
    const type = byDefault ? `${String(arg.type).replace(/!$/, '')} = ${literal}` : String(arg.type);
    return { name: arg.name, value: { name: null, type, given: byDefault ? undefined : given } };
  });
  return isNonNullType(arg.type) && arg.defaultValue === undefined ? said : fc.option(said, { freq: 3 });
}

function anyValue(type: GraphQLInputType, pool: readonly unknown[] | undefined, words: Words): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyValue(type.ofType, pool, words);
  if (isListType(type)) return fc.array(anyValue(type.ofType, pool, words), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ value }) => value));
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).map(
      (part) => [part.name, anyValue(part.type, words[part.name], words)] as const,
    );
    return fc.record(Object.fromEntries(parts), { requiredKeys: [] });
  }
  return fc.constantFrom(...(pool ?? [1]));
}

/** The query as text; what is a spread becomes a fragment with a name, the same one where it says the same. */
function written(selects: Piece[]): AnyQuery {
  const fragments = new Map<string, string>();
  const declared = new Map<string, Variable>();
  const use = (value: Variable) => {
    const name = value.name ?? `v${declared.size}`;
    if (!declared.has(name)) declared.set(name, value);
    return `$${name}`;
  };
  const say = ({ name, value }: Said) => `${name}: ${typeof value === 'string' ? value : use(value)}`;
  const one = (piece: Piece): string => {
    const directive = piece.directive;
    const when = directive
      ? ` @${directive.name}(if: ${typeof directive.if === 'boolean' ? directive.if : use(directive.if)})`
      : '';
    const inner = piece.selects ? ` { ${piece.selects.map(one).join(' ')} }` : '';
    if (piece.as === 'field') {
      const said = piece.said.length > 0 ? `(${piece.said.map(say).join(', ')})` : '';
      return `${piece.alias ? `${piece.alias}: ` : ''}${piece.name}${said}${when}${inner}`;
    }
    if (piece.as === 'inline' || piece.on === null) return `...${piece.on ? ` on ${piece.on}` : ''}${when}${inner}`;
    const body = ` on ${piece.on}${inner}`;
    const name = fragments.get(body) ?? `F${fragments.size}`;
    fragments.set(body, name);
    return `...${name}${when}`;
  };
  const body = selects.map(one).join(' ');
  const heads = [...declared].map(([name, { type }]) => `$${name}: ${type}`);
  const parts = [...fragments].map(([text, name]) => `fragment ${name}${text}`);
  const given = [...declared]
    .filter(([, { given: value }]) => value !== undefined)
    .map(([name, { given: value }]) => [name, value]);
  return {
    query: [`query Any${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${body} }`, ...parts].join('\n'),
    variables: Object.fromEntries(given),
  };
}
