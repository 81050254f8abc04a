import {
  agree,
  askForVolunteers as ask,
  type Category,
  type Decision,
  RequestId,
  readPostcode,
  type SkillKey,
  TAKE_REFUSALS,
} from '@wardwise/domain';
import { findOfferedCategory } from '../../categories/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { readSkills } from '../../skills/index.ts';
import { type Placed, place } from '../../wards/index.ts';
import { canAskForVolunteers } from '../asking.policy.ts';
import { type AskingService, findAskingService } from '../asking-service.store.ts';
import { routingOf } from '../routing-of.ts';
import { addRequest } from '../save-request.store.ts';

const READ = ['CATEGORY_UNKNOWN', 'SKILL_UNKNOWN', 'SERVICE_NOT_FOUND', 'SERVICE_PLACE_NOT_FOUND', 'POSTCODE_NOT_OURS'] as const;
const OF_THE_RULE = TAKE_REFUSALS.filter((code) => code !== 'LANGUAGE_UNKNOWN') as Exclude<
  (typeof TAKE_REFUSALS)[number],
  'LANGUAGE_UNKNOWN'
>[];
export const ASK_FOR_VOLUNTEERS_REFUSALS = [...OF_THE_RULE, ...READ, ...IDEMPOTENCY_REFUSALS] as const;
type AskRefusal = (typeof TAKE_REFUSALS)[number] | (typeof READ)[number];

/** What an organisation asks for; `postcode` says which of the service's places, where it has more than one. */
export type AskForVolunteers = {
  serviceId: string;
  postcode?: string | null;
  categoryKey: string;
  skillKeys?: string[];
  day: string;
  places: number;
  idempotencyKey?: string | null;
};

/** An organisation asks for volunteers, by its program or through a lead: routed by the place they come to and called out like any request, with no person in it. What a program asks for, a lead confirms. */
export function askForVolunteers(
  { actor, db }: Ctx,
  input: AskForVolunteers,
): Promise<Decision<{ requestId: RequestId }, AskRefusal | IdempotencyRefusal>> {
  return db.once('askForVolunteers', input, async (tx): Promise<Decision<{ requestId: RequestId }, AskRefusal>> => {
    if (!canAskForVolunteers(actor)) throw forbidden();
    const found = await findAskingService(tx, readId('service', input.serviceId));
    // A program asks for its own organisation; another's service is none to it.
    const service = found && (isStaff(actor) || found.organizationId === actor.organizationId) ? found : null;
    const read = await readAsk(tx, input, service);
    if (!read.ok) return read;
    const { placed, postcode, ...ask_ } = read.value;
    const { placement, routed } = placed;
    const decision = ask(
      {
        ...{ id: RequestId(newRandomId()), networkId: tx.networkId, ...ask_, day: input.day, places: input.places },
        placed: placement.kind === 'PLACED' && routed ? { wardCode: placement.wardCode, handledByWard: routed.handledBy } : null,
        typedByLead: isStaff(actor),
      },
      tx.now,
    );
    if (!decision.ok)
      return {
        ok: false,
        refusals: decision.refusals.map((refusal) => (refusal.field === 'neededBy' ? { ...refusal, field: 'day' } : refusal)),
      };
    const takenBy = isStaff(actor) ? actor.staffId : null;
    await addRequest(tx, decision.value, {
      ...routingOf(placed.routed),
      cameBy: 'ORGANIZATION',
      askingPostcode: postcode,
      takenBy,
    });
    return agree({ requestId: decision.value.id });
  });
}

type Read = { askingServiceId: string; category: Category; skillKeys: SkillKey[]; placed: Placed; postcode: string };

async function readAsk(tx: Tx, input: AskForVolunteers, service: AskingService | null): Promise<Decision<Read, AskRefusal>> {
  const reading = new Reading<(typeof READ)[number]>();
  const category = await findOfferedCategory(tx, input.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'categoryKey');
  const skillKeys = await readSkills(tx, reading, 'skillKeys', input.skillKeys);
  if (!service) reading.refuse('SERVICE_NOT_FOUND', 'serviceId');
  const postcode = service && placeOf(service, input.postcode);
  if (service && !postcode) reading.refuse('SERVICE_PLACE_NOT_FOUND', 'postcode');
  const placed = postcode ? await place(tx, postcode, 'IN_PERSON') : null;
  if (placed?.ok && placed.value.placement.kind === 'OUT_OF_AREA') reading.refuse('POSTCODE_NOT_OURS', 'postcode');
  if (!category || !service || !postcode || !placed?.ok || reading.refusals.length > 0)
    return { ok: false, refusals: reading.refusals as { code: (typeof READ)[number]; field: string }[] };
  return agree({ askingServiceId: service.id, category, skillKeys, placed: placed.value, postcode });
}

/** The place that is named, as the directory writes it; the first there is, where none is named. What is no postcode is no place to come to. */
function placeOf({ postcodes }: AskingService, named: string | null | undefined): string | null {
  const plain = (postcode: string): string | null => {
    const read = readPostcode(postcode);
    return read.ok ? read.value.postcode : null;
  };
  const readable = postcodes.filter((postcode) => plain(postcode) !== null);
  if (!named) return readable[0] ?? null;
  return readable.find((postcode) => plain(postcode) === plain(named)) ?? null;
}
