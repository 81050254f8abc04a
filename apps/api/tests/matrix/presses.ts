import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { inDays } from '../asks.ts';
import { NOBODY } from '../nobody.ts';
import type { Answer, Variables } from '../wire.ts';
import { word } from './needs.ts';
import { outlineOf } from './selection.ts';
import { inParts } from './sweep.ts';

/** Inputs that name a thing by its id, and the prefix of such an id. */
export const NAMES: Record<string, string> = {
  requestId: 'req',
  volunteerId: 'vol',
  offerId: 'off',
  assignmentId: 'asg',
  followUpId: 'fup',
  concernId: 'con',
  referralId: 'ref',
  arrangementId: 'arr',
  clientId: 'cli',
  keyId: 'key',
  barId: 'bar',
  staffId: 'stf',
  sessionId: 'ses',
  passkeyId: 'pky',
  invitationId: 'inv',
  sourceId: 'src',
  serviceId: 'svc',
  webhookId: 'whk',
  deliveryId: 'whd',
  referrerLinkId: 'rfl',
};
/** With one more, unknown: an answer names five errors at most. */
const AT_ONCE = 4;

/** One operation that presses a button on several things at once, the last of which nobody has. */
export type Press = { query: string; variables: Variables; targets: string[]; alone(): Press[] };
type Mutation = GraphQLField<unknown, unknown>;

/** The input by which a button names what it is pressed on, or null where it needs no name. */
export function namedBy(mutation: GraphQLField<unknown, unknown>): string | null {
  const input = mutation.args[0] && getNamedType(mutation.args[0].type);
  return isInputObjectType(input) ? (Object.keys(input.getFields()).find((field) => NAMES[field]) ?? null) : null;
}

/** What else an input names that is there for everybody, by the name of the field. */
type There = Record<string, string | undefined>;

/** A button pressed on all of these, a few at a time. */
export function presses(schema: GraphQLSchema, mutation: Mutation, ids: string[], there: There = {}): Press[] {
  const named = namedBy(mutation);
  return inParts(named ? ids : [''], AT_ONCE).map((some) =>
    press(schema, mutation, named ? [...some, `${NAMES[named]}_${NOBODY}`] : some, there),
  );
}

function press(schema: GraphQLSchema, mutation: Mutation, targets: string[], there: There): Press {
  const input = mutation.args[0] && getNamedType(mutation.args[0].type);
  const named = namedBy(mutation);
  const heads = targets.map((_, n) => `$i${n}: ${input?.name}!`).join(', ');
  const said = (n: number) => (input ? `(input: $i${n})` : '');
  const outline = outlineOf(schema, getNamedType(mutation.type).name);
  const roots = targets.map((_, n) => `r${n}: ${mutation.name}${said(n)} ${outline}`);
  const inputs = targets.map((id, n) => [`i${n}`, input && inputFor(input, named ? { ...there, [named]: id } : there)]);
  return {
    targets,
    query: `mutation ${input ? `(${heads})` : ''} { ${roots.join(' ')} }`,
    variables: input ? Object.fromEntries(inputs) : {},
    alone: () => targets.map((id) => press(schema, mutation, [id], there)),
  };
}

/** What each root was answered. Where one of several is not answered at all, nothing is told of the others: then each is pressed alone. */
export async function answersTo(of: Press, send: (of: Press) => Promise<Answer>): Promise<string[]> {
  const answer = await send(of);
  if (answer.data !== null || of.targets.length === 1) return of.targets.map((_, n) => answerOf(answer, `r${n}`));
  const each: string[] = [];
  for (const one of of.alone()) each.push(answerOf(await send(one), 'r0'));
  return each;
}

/** The part of an answer that one root has, its own name aside. */
function answerOf({ data, errors }: Answer, root: string): string {
  const own = errors
    .filter(({ path }) => !Array.isArray(path) || path[0] === root)
    .map(({ message, extensions }) => [message, extensions]);
  return JSON.stringify({ data: data?.[root] ?? null, errors: own });
}

/** Whether that part is a refusal. */
export const isRefusal = (answer: string): boolean => {
  const { data, errors } = JSON.parse(answer) as { data: { userErrors?: unknown[] } | null; errors: unknown[] };
  return errors.length > 0 || (data?.userErrors?.length ?? 0) > 0;
};

/** Whether nothing is answered at all. */
export const isThrown = (answer: string): boolean => (JSON.parse(answer) as { errors: unknown[] }).errors.length > 0;

/** An input in which nothing is wrong but the thing it names, as far as whoever presses can know; its words stand nowhere else, whatever is done with them. */
function inputFor(type: GraphQLInputType, said: There): unknown {
  if (isNonNullType(type)) return inputFor(type.ofType, said);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        if (said[field.name] !== undefined && !isListType(field.type)) return [[field.name, said[field.name]]];
        if (field.name === 'consent') return [[field.name, inputFor(getNamedType(field.type) as GraphQLInputType, {})]];
        if (!isNonNullType(field.type) || field.defaultValue !== undefined) return [];
        return [[field.name, WORDS[`${type.name}.${field.name}`] ?? WORDS[field.name] ?? inputFor(field.type, {})]];
      }),
    );
  return { Int: 1, Boolean: true, ID: `req_${NOBODY}`, String: word('Bread'), DateTime: AN_HOUR_AGO }[String(type)];
}

const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString();
const WORDS: Record<string, unknown> = {
  ...{ postcode: 'SW1P 4JN', phone: '07700 900999', categoryKey: 'shopping', preferredLanguage: 'en', network: 'westminster' },
  ...{ pageLanguage: 'en', wardCode: 'E05013807', code: '000000', seenOn: '2026-01-05' },
  ...{ languages: ['en'], needKeys: ['food'], ways: ['IN_PERSON'], takesReferrals: 'SELF_ONLY', day: inDays(3) },
  ...{ 'ConsentInput.words': 'TELEPHONE_1', 'StatedConsentInput.words': 'REFERRED_1' },
  ...{
    'SetUpArrangementInput.weekdays': [4],
    'ArrangementConsentInput.words': 'ARRANGEMENT_2',
    'KeepMyArrangementInput.words': 'ARRANGEMENT_2',
  },
  ...{ 'ReferralConsentInput.until': inDays(30), 'ReferralConsentInput.fields': ['calledName'] },
};
