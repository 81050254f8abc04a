import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  Lexer,
  parse,
  print,
  Source,
  specifiedRules,
  stripIgnoredCharacters,
  TokenKind,
  validate,
  visit,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf, limitRules, MOST, variablesFit } from '../src/platform/limits/index.ts';
import { makeSchema } from '../src/schema.ts';
import { clientDocuments } from './client-documents.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

const costOfQuery = (query: string, variables: Record<string, unknown> = {}): number | null => {
  const document = parse(query);
  const operation = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
  return costOf({ schema, document, operation, variables });
};
const wrongs = (query: string) =>
  validate(schema, parse(query), [...specifiedRules, ...limitRules], { maxErrors: 5 }).map(
    ({ originalError, message }) => originalError?.message ?? message,
  );

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  return tokens;
}

/** As the pages' client sends it: each object is asked for its type, too. */
const asSent = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] },
  });

/** Values that any input accepts: the cost hangs on none of them. */
function variablesFor(query: string): Record<string, unknown> {
  const operation = getOperationAST(parse(query));
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) =>
      type.kind === Kind.NON_NULL_TYPE ? [[variable.name.value, filled(print(type))]] : [],
    ),
  );
}

function filled(type: string): unknown {
  const name = type.replace(/!$/, '');
  if (name.startsWith('[')) return [];
  const of = schema.getType(name);
  if (of && 'getValues' in of) return of.getValues()[0]?.name;
  if (of && 'getFields' in of)
    return Object.fromEntries(
      Object.values(of.getFields())
        .filter((field) => String(field.type).endsWith('!'))
        .map((field) => [field.name, filled(String(field.type))]),
    );
  return name === 'Int' ? 1 : name === 'Boolean' ? true : name === 'Date' ? '2027-01-01' : 'x';
}

describe('what the ward leads’ pages ask', () => {
  it('stays below a third of every limit', () => {
    const documents = clientDocuments().map(({ name, document }) => ({
      name,
      query: stripIgnoredCharacters(print(asSent(document))),
    }));
    expect(documents.length).toBeGreaterThan(30);
    const most = { cost: 0, tokens: 0, text: 0 };
    for (const { name, query } of documents) {
      expect([name, wrongs(query)]).toEqual([name, []]);
      const cost = costOfQuery(query, variablesFor(query));
      expect([name, cost]).toEqual([name, expect.any(Number)]);
      most.cost = Math.max(most.cost, cost ?? 0);
      most.tokens = Math.max(most.tokens, tokensOf(query));
      most.text = Math.max(most.text, query.length);
      if (process.env.SHOW) process.stdout.write(`${name} ${cost} ${tokensOf(query)} ${query.length}\n`);
    }
    for (const [limit, value] of Object.entries(most))
      expect([limit, value < MOST[limit as keyof typeof most] / 3]).toEqual([limit, true]);
  });
});

describe('the cost', () => {
  it.each([
    ['{ __typename }', 1],
    ['{ requests(first: 25) { nodes { id } } }', 1 + 25 * 2],
    ['query ($n: Int! = 50) { requests(first: $n) { nodes { id } } }', 1 + 50 * 2],
    ['{ requests(first: 2) { nodes { id } ...F } } fragment F on HelpRequestConnection { nodes { id } }', 1 + 2 * 4],
    ['{ wards { neighbours { neighbours { code } } } }', 1 + 10 * (1 + 10 * (1 + 10))],
    ['query ($yes: Boolean = false) { requests(first: 25) @include(if: $yes) { nodes { id } } }', 0],
  ])('of %s is %d', (query, cost) => expect(costOfQuery(query)).toBe(cost));

  it('reads the page’s size from the variables, whatever was asked before', () => {
    const query = 'query ($n: Int!, $yes: Boolean = true) { requests(first: $n) @include(if: $yes) { nodes { id } } }';
    const document = parse(query);
    const operation = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
    const cost = (variables: Record<string, unknown>) => costOf({ schema, document, operation, variables });
    expect([cost({ n: 3 }), cost({ n: 100 }), cost({ n: 3 }), cost({ n: 100, yes: false })]).toEqual([7, 201, 7, 0]);
  });

  it('of a look is more than that of a read', () => {
    const look = 'mutation { showRequestDetails(input: { requestId: "x", purpose: CHECK }) { userErrors { code } } }';
    expect(costOfQuery(look)).toBeGreaterThan(100);
  });

  it('is unknown where the variables cannot be used, and no fault of ours', () => {
    expect(costOfQuery('query ($n: Int!) { requests(first: $n) { nodes { id } } }', { n: 'x' })).toBeNull();
    expect(costOfQuery('query ($n: Int = 5) { requests(first: $n) { nodes { id } } }', { n: null })).toBeNull();
  });

  it('lets the standard introspection query pass', () => {
    expect(wrongs(getIntrospectionQuery())).toEqual([]);
    expect(costOfQuery(getIntrospectionQuery())).toBeLessThan(MOST.cost / 1.5);
  });
});

describe('a document that is too much', () => {
  const of = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ');
  it.each([
    ['in depth', `{ wards { ${'neighbours { '.repeat(MOST.depth)} code ${'}'.repeat(MOST.depth)} } }`],
    ['in aliases', `{ ${of(MOST.aliases + 1, (i) => `a${i}: __typename`)} }`],
    ['in directives', `{ ${of(MOST.directives + 1, () => '__typename @skip(if: false)')} }`],
    ['in what is written', `{ ${of(MOST.selections + 1, () => '__typename')} }`],
    [
      'in fragments',
      `{ ${of(MOST.definitions, (i) => `...F${i}`)} } ${of(MOST.definitions, (i) => `fragment F${i} on Query { __typename }`)}`,
    ],
  ])('%s is refused as such, before it is looked at in full', (_in, query) => {
    expect(wrongs(query).filter((message) => message !== 'QUERY_TOO_LARGE')).toEqual([
      expect.stringContaining('Too many validation errors'),
    ]);
  });
});

it('counts the values of variables, and how deep they stand', () => {
  const deep = (n: number): unknown => (n === 0 ? 1 : [deep(n - 1)]);
  expect([undefined, null, {}, { a: Array(900).fill('x') }, deep(MOST.valueDepth - 1)].map(variablesFit)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([{ a: Array(MOST.values).fill('x') }, deep(MOST.valueDepth + 1), Array(2000).fill([])].map(variablesFit)).toEqual([
    false,
    false,
    false,
  ]);
});

it('refuses by a GraphQL error', () => {
  expect(validate(schema, parse(`{ ${'__typename '.repeat(MOST.selections + 1)} }`), limitRules)[0]).toBeInstanceOf(GraphQLError);
});
