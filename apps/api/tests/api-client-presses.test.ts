import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.ts';
import { aClient, aPartner, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { everything } from './rows.ts';
import { aDeliveredTask } from './scenes.ts';

const test = openTestHouse();

/** What a partner's program may change, by the scope REFERRALS_WRITE and no other. */
const BY_WRITE_SCOPE = new Set([
  'addWebhook',
  'changeWebhook',
  'pingWebhook',
  'redeliverWebhook',
  'removeWebhook',
  'rotateWebhookSecret',
]);
const NOTHING = new Set<string>();

describe('whatever a client presses', () => {
  it.each([
    ['a council’s', () => aClient(test), NOTHING],
    ['a partner’s', () => aPartner(test, { scopes: ['WARDS_READ', 'SERVICES_READ', 'REFERRALS_READ'] }), NOTHING],
    ['a partner’s that may write', () => aPartner(test), BY_WRITE_SCOPE],
  ])(
    '%s, changes nothing that its scopes do not say, and is answered for what is there as for what is not',
    async (_whose, made, its) => {
      const { key } = await made();
      const { request, volunteer } = await aDeliveredTask(test);
      const open = await test.api.as(leadOf('Vincent Square')).taken();
      const there: Record<string, string> = {
        requestId: open.id,
        originalId: request.id,
        volunteerId: volunteer.id,
        offerId: request.offers[0]?.id ?? '',
        assignmentId: request.assignments[0]?.id ?? '',
        followUpId: request.followUps[0]?.id ?? '',
        clientId: (await aClient(test)).id,
      };
      const all = Object.values((await makeSchema()).getMutationType()?.getFields() ?? {});
      const mutations = all.filter(({ name }) => !its.has(name));
      expect(mutations.length).toBeGreaterThan(40);
      const before = await everything(test);
      for (const { name, args, type } of mutations) {
        const errors = (getNamedType(type) as GraphQLObjectType).getFields().userErrors ? 'userErrors { code }' : '__typename';
        const [argument] = args;
        const document = argument
          ? `mutation ($input: ${argument.type}) { answer: ${name}(input: $input) { ${errors} } }`
          : `mutation { answer: ${name} { ${errors} } }`;
        const press = async (ids: (field: string) => string) => {
          const input = argument && anInput(argument.type, ids);
          const { data, errors: thrown } = await withKey(test, key).send(document, { input });
          return { data, codes: thrown.map(({ extensions }) => extensions.code) };
        };
        const unknown = await press((field) => (there[field] ?? 'xxx_').replace(/_.*/, '_00000000-0000-4000-8000-000000000000'));
        expect([name, await press((field) => there[field] ?? 'xxx_1')]).toEqual([name, unknown]);
      }
      expect(await everything(test)).toEqual(before);
    },
  );
});

/** An input that is at least well-formed, with the ids it is given. */
function anInput(type: GraphQLInputType, ids: (field: string) => string, field = ''): unknown {
  if (isNonNullType(type)) return anInput(type.ofType, ids, field);
  if (isListType(type)) return [];
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, anInput(one.type, ids, one.name)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const plain: Record<string, unknown> = { ID: ids(field), Boolean: true, Int: 1, Float: 1 };
  return plain[getNamedType(type).name] ?? (field === 'idempotencyKey' ? null : 'words');
}
