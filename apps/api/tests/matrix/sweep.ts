import { type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isNonNullType } from 'graphql';
import type { About } from '../../src/permissions-page.ts';
import type { TestHouse } from '../house.ts';
import { NETWORKS, wardCalled } from '../people.ts';
import type { Answer, Variables } from '../wire.ts';
import type { Listener } from './listener.ts';
import { everythingOf, type Manner } from './selection.ts';
import type { Visitor } from './visitor.ts';

/** Every table whose rows have an id of the API, its prefix, its type, and what nearness to it is measured by. */
const NODES: Record<string, { prefix: string; type: string; about: About }> = {
  help_requests: { prefix: 'req', type: 'HelpRequest', about: 'a request' },
  volunteers: { prefix: 'vol', type: 'Volunteer', about: 'a volunteer' },
  staff: { prefix: 'stf', type: 'Staff', about: 'somebody of the staff' },
  assignments: { prefix: 'asg', type: 'Assignment', about: 'anything' },
  offers: { prefix: 'off', type: 'Offer', about: 'anything' },
  call_outs: { prefix: 'cal', type: 'CallOut', about: 'anything' },
  follow_ups: { prefix: 'fup', type: 'FollowUp', about: 'anything' },
  networks: { prefix: 'net', type: 'Network', about: 'anything' },
  concerns: { prefix: 'con', type: 'Concern', about: 'a concern' },
  referrals: { prefix: 'ref', type: 'Referral', about: 'a referral' },
  standing_arrangements: { prefix: 'arr', type: 'StandingArrangement', about: 'anything' },
  referrals_in: { prefix: 'rin', type: 'ReferralIn', about: 'a referral' },
  referrer_links: { prefix: 'rfl', type: 'ReferrerLink', about: 'anything' },
  api_clients: { prefix: 'cli', type: 'ApiClient', about: 'an API client' },
  api_keys: { prefix: 'key', type: 'ApiKey', about: 'anything' },
  sessions: { prefix: 'ses', type: 'Session', about: 'anything' },
  passkeys: { prefix: 'pky', type: 'Passkey', about: 'anything' },
  invitations: { prefix: 'inv', type: 'Invitation', about: 'an invitation' },
  webhooks: { prefix: 'whk', type: 'Webhook', about: 'a webhook' },
  webhook_deliveries: { prefix: 'whd', type: 'WebhookDelivery', about: 'anything' },
  organizations: { prefix: 'org', type: 'Organization', about: 'anything' },
  services: { prefix: 'svc', type: 'Service', about: 'anything' },
  directory_sources: { prefix: 'src', type: 'DirectorySource', about: 'anything' },
  bars: { prefix: 'bar', type: 'Bar', about: 'an entry of the bar list' },
};
const OF = new Map(Object.values(NODES).map((node) => [node.prefix, node]));

const MANNERS: Manner[] = ['plain', 'aliases', 'fragments'];
/** Whoever sees the whole network is told all of it, so that no field is left out by chance. */
const SEES_ALL = 'its coordinator';
/** As many of one thing as one operation asks for by name; with everything it can tell, one. */
const MANY = 25;

/** Of requests alike those come first that still hold something: whoever tries one of each tries what there is to see. */
const FIRST: Record<string, string> = {
  services: 'services.email is null, ',
  help_requests: 'not exists (select from request_details d where d.request_id = help_requests.id), ',
};

/** The ids of everything there is, in both networks, as the API writes them. */
export async function everyId({ db }: TestHouse): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, { prefix }] of Object.entries(NODES)) {
    const { rows } = await db.query<{ id: string }>(`select id from ${table} order by ${FIRST[table] ?? ''}id`);
    found[prefix] = rows.map(({ id }) => `${prefix}_${id}`);
  }
  return found;
}

type Ask = (query: string, variables?: Variables) => Promise<Answer>;

/** Asks for everything by every way that reads, as this visitor: each root of the schema, `node`, plainly, by aliases, by fragments, page by page. */
export async function readEverything(
  { schema, listener, tried }: { schema: GraphQLSchema; listener: Listener; tried: Set<string> },
  { name, send, who }: Visitor,
  ids: Record<string, string[]>,
  words: Record<string, string[]>,
): Promise<void> {
  const actor = await who();
  const ask: Ask = async (query, variables = {}) => {
    const answer = await send(query, variables);
    await listener.hear(actor, query, variables, answer);
    return answer;
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const [needed] = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    if (!needed) {
      const few = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      for (const selection of selectionsOf(schema, field, null)) await ask(`{ ${field.name}${few} ${selection} }`);
      if (few) await page(ask, field.name);
      continue;
    }
    const several = (some: string[], selection: string) => {
      const heads = some.map((_, n) => `$v${n}: ${needed.type}`).join(', ');
      const roots = some.map((_, n) => `r${n}: ${field.name}(${needed.name}: $v${n}) ${selection}`);
      return ask(`query (${heads}) { ${roots.join(' ')} }`, Object.fromEntries(some.map((word, n) => [`v${n}`, word])));
    };
    // What is not there for them has nothing to tell; of what is, two of each kind of nearness tell all they can, in one manner after the other.
    const there: string[] = [];
    for (const some of inParts(wordsFor(field.name, needed.name, ids, words), MANY))
      there.push(...answered((await several(some, '{ __typename }')).data, some));
    const kindOf = async (id: string) =>
      `${id.slice(0, 4)} ${Object.values(await listener.nearness(actor, OF.get(id.slice(0, 3))?.about ?? 'anything', 'id', id)).join()}`;
    let turn = 0;
    for (const alike of (await twoOfEach(there, kindOf, name === SEES_ALL ? there.length : 2)).values()) {
      const selections = selectionsOf(schema, field, alike[0] as string);
      for (const [n, id] of alike.entries()) {
        const kind = `${actor.kind}, ${field.name}, ${await kindOf(id)}, ${n}`;
        if (tried.has(kind)) continue;
        tried.add(kind);
        await several([id], selections[turn++ % selections.length] as string);
      }
    }
  }
}

/** Everything that a field can tell, in every manner; of `node`, what the type of this id can. */
function selectionsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, id: string | null): string[] {
  const of = getNamedType(field.type);
  if (isLeafType(of)) return [''];
  return MANNERS.map((manner) => {
    if (!isInterfaceType(of)) return everythingOf(schema, of.name, manner);
    const { type } = OF.get((id ?? '').slice(0, 3)) as { type: string };
    return `{ __typename ... on ${type} ${everythingOf(schema, type, manner)} }`;
  });
}

/** Every page of a list, a few rows at a time, by the cursors it gives. */
async function page(ask: Ask, list: string): Promise<void> {
  let after = '';
  for (let pages = 0; pages < 60; pages++) {
    const { data } = await ask(
      `{ ${list}(first: 7${after}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`,
    );
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
    'concern.id': ids.con as string[],
    'referral.id': ids.ref as string[],
    'service.id': ids.svc as string[],
    'referralDoor.token': ['nobodys-token-at-all-00'],
    'referrerDoor.token': ['nobodys-token-at-all-00'],
    'wordingPreview.text': ['Somebody in {place} needs {help}.'],
    requestId: ids.req as string[],
    slug: NETWORKS.map(({ slug }) => slug),
    wardCode: ["Queen's Park", 'Vincent Square'].map(wardCalled),
    ...words,
  };
  const values = known[`${field}.${arg}`] ?? known[arg];
  if (!values) throw new Error(`No words for ${field}(${arg})`);
  return values;
}

const answered = (data: Answer['data'], asked: string[]): string[] => asked.filter((_, n) => data?.[`r${n}`] != null);

/** Two of each kind there is, or so many, in their order. */
export async function twoOfEach(
  ids: string[],
  kindOf: (id: string) => Promise<string>,
  most = 2,
): Promise<Map<string, string[]>> {
  const kinds = new Map<string, string[]>();
  for (const id of ids) {
    const kind = await kindOf(id);
    const alike = kinds.get(kind) ?? [];
    if (alike.length < most) kinds.set(kind, [...alike, id]);
  }
  return kinds;
}

export const inParts = <T>(all: T[], of: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / of) }, (_, at) => all.slice(at * of, (at + 1) * of));
