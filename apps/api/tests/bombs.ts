/** A body for /graphql that is well known to hang servers or to fill their memory. */
export type Bomb = [name: string, body: string];

const document = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const times = (n: number, text: string | ((i: number) => string), between = ' '): string =>
  Array.from({ length: n }, (_, i) => (typeof text === 'string' ? text : text(i))).join(between);
const nest = (n: number, open: string, inside: string, close = '}'): string => open.repeat(n) + inside + close.repeat(n);
/** JSON that JSON.stringify itself could not write. */
const deepJson = (n: number): string =>
  `{"query":"query ($a: [String!]) { wards { code } }","variables":{"a":${'['.repeat(n)}${']'.repeat(n)}}}`;

/** The known bombs, each as large as it can be heard. */
export const BOMBS: Bomb[] = [
  ['neighbours of neighbours, 6 deep', document(`{ wards { ${nest(6, 'neighbours { ', 'code ')} } }`)],
  ['neighbours of neighbours, 900 deep', document(`{ wards { ${nest(900, 'neighbours { ', 'code ')} } }`)],
  ['a hundred aliases of the largest page', document(`{ ${times(100, (i) => `a${i}: requests(first: 100) { nodes { id } }`)} }`)],
  [
    'a few aliases of pages of all',
    document(`{ ${times(50, (i) => `a${i}: requests(first: 100) { nodes { ward { neighbours { code } } } }`)} }`),
  ],
  [
    'a page whose size is in a variable',
    document(
      `query ($n: Int! = 100) { ${times(40, (i) => `a${i}: requests(first: $n) { nodes { ward { neighbours { code } } } }`)} }`,
      { n: 100 },
    ),
  ],
  ['one field 2,000 times', document(`{ ${times(2000, 'me { id }')} }`)],
  ['one field 1,400 times, one object each', document(`{ ${times(1400, '__typename')} }`)],
  ['fields that cannot be merged', document(`{ ${times(490, (i) => `a: request(id: "${i}") { id }`)} }`)],
  [
    'fields that cannot be merged, after many lines',
    document(`${'\n'.repeat(19_000)}{ me { ${times(240, 'a: id a: displayName')} } }`),
  ],
  [
    'fields compared by pairs on every level',
    document(`{ me { ${nest(60, 'network { ', times(3, 'slug'), ' } network { slug }')} } }`),
  ],
  ['a circle of fragments', document('{ ...A } fragment A on Query { me { id } ...B } fragment B on Query { ...A ...B }')],
  [
    'fragments that double 40 times',
    document(
      `{ ...F0 } ${times(40, (i) => `fragment F${i} on Query { ${i < 39 ? `...F${i + 1} ...F${i + 1}` : '__typename'} }`)}`,
    ),
  ],
  ['10,000 fragments', document(`{ __typename } ${times(10_000, (i) => `fragment F${i} on Query{__typename}`)}`)],
  [
    'a thousand fragments, each in all',
    document(
      `{ ${times(45, (i) => `...F${i}`)} } ${times(45, (i) => `fragment F${i} on Query { ${times(10, (j) => `...F${(i + j + 1) % 45}`)} }`)}`,
    ),
  ],
  ['a thousand operations', document(times(1000, (i) => `query Q${i} { __typename }`))],
  ['a thousand directives on a field', document(`{ __typename ${times(1000, '@include(if: true)')} }`)],
  ['a thousand directives nobody knows', document(`{ __typename ${times(1000, (i) => `@no${i}`)} }`)],
  ['directives on sixty fields', document(`{ ${times(61, (i) => `a${i}: __typename @skip(if: false)`)} }`)],
  ['lists in lists, as a literal', document(`{ requests(filter: ${nest(1400, '[', '1', ']')}) { nodes { id } } }`)],
  ['objects in objects, as a literal', document(`{ requests(filter: ${nest(900, '{a:', '1')}) { nodes { id } } }`)],
  ['variables that are lists in lists', deepJson(60_000)],
  [
    'a hundred thousand values',
    document('query ($a: [ID!]) { requests(filter: { wardCodes: $a }) { nodes { id } } }', { a: Array(60_000).fill('x') }),
  ],
  [
    'nine hundred wrong values',
    document('query ($a: [ID!]) { requests(filter: { wardCodes: $a }) { nodes { id } } }', { a: Array(900).fill([[{}]]) }),
  ],
  [
    'a variable nobody asked for, of 60,000 keys',
    document('{ __typename }', Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`k${i}`, i]))),
  ],
  ['a name of 19,000 letters', document(`{ ${'a'.repeat(19_000)} }`)],
  ['a name of 200,000 letters', document(`{ ${'a'.repeat(200_000)} }`)],
  ['a string of 200,000 letters', document(`{ request(id: "${'ü'.repeat(100_000)}") { id } }`)],
  ['a block of 19,000 lines', document(`{ request(id: """${'\n '.repeat(9000)}""") { id } }`)],
  ['200,000 lines', document(`${'\n'.repeat(200_000)}{`)],
  ['200,000 commas', document(`{ __typename ${','.repeat(200_000)} }`)],
  ['a comment of 200,000 letters', document(`# ${'x'.repeat(200_000)}\n{ __typename }`)],
  ['types of types', document(`{ __schema { types { ${nest(12, 'fields { type { ', 'name', '} }')} } } }`)],
  ['types of types of one', document(`{ __type(name: "Ward") { ${nest(6, 'fields { type { ', 'name', '} }')} } }`)],
  [
    'the whole schema fifty times',
    document(`{ ${times(50, (i) => `a${i}: __schema { types { name fields { name args { name type { name } } } } }`)} }`),
  ],
  [
    'possible types of possible types',
    document(`{ __type(name: "Node") { ${nest(12, 'possibleTypes { interfaces { ', 'name', '} }')} } }`),
  ],
  ['a thousand variables', document(`query (${times(900, (i) => `$v${i}: Int`)}) { __typename }`)],
  ['a thousand unknown fields', document(`{ ${times(480, (i) => `wardz${i}`)} }`)],
  ['inline fragments 450 deep', document(`{ ${nest(450, '... { ', '__typename')} }`)],
  ['half a string', document(`{ request(id: "${'\\\\'.repeat(9000)}`)],
  ['nothing but braces', document('{'.repeat(19_000))],
  ['a list of 5,000 operations', `[${times(5000, '{"query":"{__typename}"}', ',')}]`],
  ['JSON 100,000 deep', '['.repeat(100_000)],
  ['JSON with 30,000 keys', `{${times(20_000, (i) => `"k${i}":1`, ',')}}`],
];
