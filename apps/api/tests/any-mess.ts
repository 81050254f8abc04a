import fc from 'fast-check';

const SCRAPS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '=',
  '|',
  '&',
  '"',
  '"""',
  '\\',
  '#',
  ',',
  '\n',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\\u0000',
  '🏊',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
  '-1',
  '1e999',
  '0x1',
  '99999999999999999999',
  '1.',
  '__typename',
  '__schema',
  '__type',
  '@skip(if: $a)',
  '@include(if: 1)',
  '@deprecated',
  '$a: Int = 1',
  'first: 100',
  'first: -1',
  '...A',
  'fragment A on Query { ...A }',
  'a: id',
  'type Query { a: Int }',
  'requests',
  'wards',
  'neighbours',
  'nodes',
  'edges',
  'node',
  'me',
  'id',
  'HelpRequest',
  'Query',
  '__proto__',
  'constructor',
  'toString',
] as const;

const SOUND = [
  'query Queue($first: Int = 25, $after: String) { requests(first: $first, after: $after) { nodes { id ward { name } ...A } pageInfo { hasNextPage } } } fragment A on HelpRequest { status }',
  '{ me { id displayName wards { code neighbours { name } } } categories { key label } }',
  'query ($id: ID!) { node(id: $id) { __typename id ... on HelpRequest { places } ... on Ward { code } } }',
  'mutation ($input: SignInInput!) { signIn(input: $input) { me { id } userErrors { code message field } } }',
  '{ __schema { types { name fields { name } } } __type(name: "Ward") { fields { name } } }',
];

/** Scraps of GraphQL in any order. */
const scraps = fc.array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));

/** A sound document with pieces taken out, doubled, swapped for scraps, or cut short. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('out', 'twice', 'scrap', 'cut', 'nest'), fc.constantFrom(...SCRAPS)), {
      maxLength: 6,
    }),
  )
  .map(([text, wounds]) => {
    const parts = text.split(/(\W)/);
    for (const [at, how, scrap] of wounds) {
      const i = at % Math.max(1, parts.length);
      const part = parts[i] ?? '';
      if (how === 'out') parts.splice(i, 1);
      if (how === 'twice') parts.splice(i, 0, part, ' ');
      if (how === 'scrap') parts.splice(i, 1, scrap);
      if (how === 'cut') parts.length = Math.max(1, i);
      if (how === 'nest') parts.splice(i, 0, '{ neighbours '.repeat((at % 40) + 1));
    }
    return parts.join('');
  });

/** Variables of any kind, or something that is none. */
const anyVariables = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  fc.dictionary(fc.constantFrom('first', 'after', 'id', 'input', 'a', '__proto__'), fc.jsonValue({ maxDepth: 3 })),
);

/** A body for /graphql that is most likely wrong. */
export const anyMess: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.oneof(damaged, scraps, fc.string({ unit: 'binary', maxLength: 300 })), anyVariables)
      .map(([query, variables]) => JSON.stringify({ query, variables })),
  },
  { weight: 1, arbitrary: fc.json({ maxDepth: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .record(
        { query: fc.jsonValue(), operationName: fc.jsonValue(), extensions: fc.jsonValue(), variables: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((it) => JSON.stringify(it)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
