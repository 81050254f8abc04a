import {
  fitting,
  TELL_OF_SERVICES_REFUSALS as OF_THE_RULE,
  type SignpostingWay,
  tellOfServices as tell,
  toldIn,
  toldShortly,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { changeRequest, type OfRequest, openDetails } from '../../requests/index.ts';
import { saveSignposting, servicesThere, toldOfServices } from '../signposting.store.ts';

export const TELL_OF_SERVICES_REFUSALS = [...OF_THE_RULE, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;
export type TellOfServices = OfRequest & {
  serviceIds: string[];
  way: SignpostingWay;
  safeByEmail: boolean;
  safeByText?: boolean | null;
};

/** A lead tells whoever asked of other support, in their language; nobody is told of them. A mail or a text goes to the address or the number they gave us, as long as we have it. */
export function tellOfServices(ctx: Ctx, input: TellOfServices) {
  const { way, safeByEmail } = input;
  const asked = [...new Set(input.serviceIds)];
  let services: string[] = [];
  return changeRequest(
    ctx,
    'tellOfServices',
    input,
    async (request, tx) => {
      services = await servicesThere(
        tx,
        asked.flatMap((id) => readId<string>('service', id) ?? []),
      );
      // Where somebody asked for another the address is the asker's: nobody else is told where that person is pointed to.
      const sending = (way === 'EMAIL' && safeByEmail) || (way === 'SMS' && input.safeByText);
      const held = sending ? await tx.asSystem(() => openDetails(tx, request.id)) : null;
      const mailing = { safeByEmail, emailHeld: Boolean(held?.email), emailIsTheAskers: Boolean(held?.onBehalf) };
      const texting = {
        ...{ sends: ctx.house.textsToken !== null, safe: input.safeByText ?? false, phoneIsTheAskers: Boolean(held?.onBehalf) },
        fits:
          way === 'SMS' &&
          fitting(toldShortly(await toldOfServices(tx, services), '', toldIn(request.preferredLanguage))) !== null,
      };
      return tell(request, { services: asked.length, found: services.length, way, ...mailing, texting });
    },
    async (tx, request) => {
      const told = { way, language: toldIn(request.preferredLanguage), services };
      const signpostingId = await saveSignposting(tx, request.id, told);
      if (way === 'EMAIL') await announce(tx, { type: 'signposting.mail', signpostingId });
      if (way === 'SMS') await announce(tx, { type: 'signposting.text', signpostingId });
    },
  );
}
