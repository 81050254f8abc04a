import {
  agree,
  type Decision,
  makeApiClient as make,
  type NewApiClient,
  API_CLIENT_REFUSALS as OF_THE_RULE,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canLet, keepsClients } from '../api-client.policy.ts';
import { addApiKey, isOrganizationKnown, listOurWards, saveApiClient } from '../api-client.store.ts';

export const MAKE_API_CLIENT_REFUSALS = [...OF_THE_RULE, ...IDEMPOTENCY_REFUSALS] as const;
export type MakeApiClientRefusal = (typeof MAKE_API_CLIENT_REFUSALS)[number];

/** A client and its key, which is told once; null where the same key of idempotency came before. */
export type MadeKey = { clientId: string; key: string | null };

const NOBODYS = '00000000-0000-0000-0000-000000000000';

type Said = Omit<NewApiClient, 'wardCodes' | 'organizationId'> & {
  wardCodes: string[];
  organizationId?: string | null;
  idempotencyKey?: string | null;
};

const readOrganization = (said: string | null | undefined): string | null =>
  said ? (readId<string>('organization', said) ?? NOBODYS) : null;

/** A coordinator lets a program of an organisation's ask: what it may read, of which wards, until when. Somebody of a partner lets one ask for their organisation. */
export async function makeApiClient({ actor, db }: Ctx, input: Said): Promise<Decision<MadeKey, MakeApiClientRefusal>> {
  // Told to whoever made it, and kept in no record of the answer.
  let key: string | null = null;
  const decision = await db.once(
    'makeApiClient',
    input,
    async (tx): Promise<Decision<{ clientId: string }, MakeApiClientRefusal>> => {
      if (!keepsClients(actor) || !canLet(actor, input)) throw forbidden();
      const { name, kind, scopes, days } = input;
      // What is malformed does not exist: an id that is said and no organisation's is refused as an unknown one.
      const organizationId = actor.kind === 'PARTNER' ? actor.organizationId : readOrganization(input.organizationId);
      const said = { name, kind, scopes, days, wardCodes: input.wardCodes as WardCode[], organizationId };
      const known = { wards: await listOurWards(tx), organizationKnown: await isOrganizationKnown(tx, organizationId) };
      const decision = make(said, known);
      if (!decision.ok) return decision;
      const clientId = await saveApiClient(tx, decision.value, actor.staffId);
      key = await addApiKey(tx, clientId, days);
      return agree({ clientId });
    },
  );
  return decision.ok ? agree({ ...decision.value, key }) : decision;
}
