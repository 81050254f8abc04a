import { type GraphQLSchema, getNamedType, isLeafType, isNonNullType } from 'graphql';
import type { TestHouse } from '../house.ts';
import { NETWORKS } from '../people.ts';
import type { Answer, Variables } from '../wire.ts';
import type { Listener } from './listener.ts';
import { everythingOf, type Manner } from './selection.ts';
import type { About } from './table.ts';
import type { Visitor } from './world.ts';

const PREFIX = {
  help_requests: 'req',
  volunteers: 'vol',
  staff: 'stf',
  assignments: 'asg',
  offers: 'off',
  call_outs: 'cal',
  follow_ups: 'fup',
  networks: 'net',
} as const;
/** An id that was never given out. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
const MANNERS: Manner[] = ['plain', 'aliases', 'fragments'];
/** As many of one thing as one operation asks for: by name, and with everything it can tell. */
const [MANY, FEW] = [25, 5];

/** The ids of everything there is, in both networks, as the API writes them. */
export async function everyId({ db }: TestHouse): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, prefix] of Object.entries(PREFIX)) {
    const { rows } = await db.query<{ id: string }>(`select id from ${table} order by id`);
    found[prefix] = rows.map(({ id }) => `${prefix}_${id}`);
  }
  return found;
}

/** Asks for everything by every way that reads, as this visitor: each root of the schema, `node`, plainly, by aliases, by fragments, page by page. */
export async function readEverything(
  { schema, listener }: { schema: GraphQLSchema; listener: Listener },
  { send, who }: Visitor,
  ids: Record<string, string[]>,
  words: Record<string, string[]>,
): Promise<void> {
  const actor = await who();
  const ask = async (query: string, variables: Variables = {}): Promise<Answer> => {
    const answer = await send(query, variables);
    await listener.hear(actor, query, variables, answer);
    return answer;
  };
  const query = schema.getQueryType();
  for (const field of Object.values(query?.getFields() ?? {})) {
    const of = getNamedType(field.type);
    const [needed] = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const selections = MANNERS.map((manner) => (isLeafType(of) ? '' : everythingOf(schema, of.name, manner)));
    if (!needed) {
      for (const selection of selections) await ask(`{ ${field.name} ${selection} }`);
      continue;
    }
    const several = (some: string[], selection: string) => {
      const heads = some.map((_, n) => `$v${n}: ${needed.type}`).join(', ');
      const roots = some.map((_, n) => `r${n}: ${field.name}(${needed.name}: $v${n}) ${selection}`);
      return ask(`query (${heads}) { ${roots.join(' ')} }`, Object.fromEntries(some.map((word, n) => [`v${n}`, word])));
    };
    // What is not there for them has nothing to tell; of what is, two of each kind of nearness tell all they can, in every manner.
    const there: string[] = [];
    for (const some of inParts(wordsFor(field.name, needed.name, ids, words), MANY))
      there.push(...answered((await several(some, '{ __typename }')).data, some));
    const chosen = await twoOfEach(there, async (id) => `${id.slice(0, 4)} ${Object.values(await listener.nearness(actor, ABOUT[id.slice(0, 3)] ?? 'anything', 'id', id)).join()}`);
    for (const selection of selections) for (const some of inParts(chosen, FEW)) await several(some, selection);
  }
  for (const list of ['requests', 'volunteers']) await page(ask, list);
}

/** Every page of a list, two rows at a time, by the cursors it gives. */
async function page(ask: (query: string) => Promise<Answer>, list: string): Promise<void> {
  let after = '';
  for (let pages = 0; pages < 40; pages++) {
    const { data } = await ask(`{ ${list}(first: 7${after}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`);
    const { pageInfo } = (data?.[list] ?? {}) as { pageInfo?: { hasNextPage: boolean; endCursor: string } };
    if (!pageInfo?.hasNextPage) return;
    after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
  throw new Error(`${list} has no end`);
}

function wordsFor(field: string, arg: string, ids: Record<string, string[]>, words: Record<string, string[]>): string[] {
  const known: Record<string, string[]> = {
    'node.id': Object.values(ids).flat(),
    'request.id': ids.req as string[],
    requestId: ids.req as string[],
    slug: NETWORKS.map(({ slug }) => slug),
    ...words,
  };
  const values = known[`${field}.${arg}`] ?? known[arg];
  if (!values) throw new Error(`No words for ${field}(${arg})`);
  return values;
}

const answered = (data: Answer['data'], asked: string[]): string[] => asked.filter((_, n) => data?.[`r${n}`] != null);

const ABOUT: Record<string, About> = { req: 'a request', vol: 'a volunteer', stf: 'somebody of the staff' };

/** Two of each kind there is, in their order. */
export async function twoOfEach(ids: string[], kindOf: (id: string) => Promise<string>): Promise<string[]> {
  const kinds = new Map<string, string[]>();
  for (const id of ids) {
    const kind = await kindOf(id);
    kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
  }
  return [...kinds.values()].flatMap((alike) => alike.slice(0, 2));
}

export const inParts = <T>(all: T[], of: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / of) }, (_, at) => all.slice(at * of, (at + 1) * of));
