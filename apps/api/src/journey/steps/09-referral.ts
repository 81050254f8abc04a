import { FoodBank } from '../food-bank.ts';
import { insist } from '../insist.ts';
import { readRequest, takeRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';

/** A referral on its way, and the program that answers it. */
export type Referred = { requestId: string; referralId: string; bank: FoodBank; secret: string; clientId: string; key: string };
type Service = { id: string; name: string; organization: { id: string; name: string }; referralFields: string[] };

/** The lead refers her to a food bank with her yes; its program, a process of its own, hears of it, opens what it was told, and says yes. Her request stays open. */
export async function referToFoodBank(stage: Stage, lead: Staff, coordinator: Staff): Promise<Referred & { line: string }> {
  const { request } = await takeRequest(stage, lead, { categoryKey: 'shopping', places: 1 });
  insist(request, 'her request for shopping is not taken');
  const { services } = await lead.ask<{ services: { nodes: Service[] } }>(
    '{ services(first: 1, filter: { takesReferrals: [API], needKeys: ["food"] }) { nodes { id name organization { id name } referralFields } } }',
  );
  const [service] = services.nodes;
  insist(service, 'no service of the demo takes referrals by program');

  const { client, key } = await coordinator.do<{ client: { id: string }; key: string }>(
    'makeApiClient',
    {
      ...{ name: 'The journey’s food bank', kind: 'PARTNER', wardCodes: [], days: 1, organizationId: service.organization.id },
      scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'],
    },
    'client { id } key',
  );
  const bank = new FoodBank(stage.url, key);
  stage.whenOver.push(
    () => bank.close(),
    () => coordinator.try('revokeApiClient', { clientId: client.id }, 'client { id }'),
  );
  const added = await coordinator.do<{ secret: string }>(
    'addWebhook',
    { clientId: client.id, url: await bank.openDoor() },
    'secret',
  );
  await bank.start(added.secret, 3600);

  const consent = {
    ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar' },
    ...{ fields: service.referralFields, until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) },
  };
  const { referral } = await lead.do<{ referral: { id: string } }>(
    'sendReferral',
    { requestId: request.id, serviceId: service.id, consent, householdSize: '3', diet: 'Halal', allergies: null },
    'referral { id }',
  );
  await until(
    () => readReferral(lead, referral.id),
    ({ status }) => status === 'ACCEPTED',
    'the food bank’s program does not say yes',
  );
  insist((await readRequest(lead, request.id)).status === 'OPEN', 'while the food bank has not begun, her request is not open');
  insist((await stage.owner.envelopesOf(referral.id)) === 1, 'what the food bank was told is not sealed here');
  await stage.nothingInClear('after she was referred');
  return {
    line: `${lead.name} refers her to ${service.organization.name}; its program, a process of its own, hears of it, opens it and says yes`,
    ...{ requestId: request.id, referralId: referral.id, bank, secret: added.secret, clientId: client.id, key },
  };
}

/** How a referral stands, as the lead sees it. */
export async function readReferral(lead: Staff, id: string): Promise<{ status: string; startedAt: string | null }> {
  const { referral } = await lead.ask<{ referral: { status: string; startedAt: string | null } | null }>(
    'query ($id: ID!) { referral(id: $id) { status startedAt } }',
    { id },
  );
  insist(referral, `${lead.name} cannot see the referral`);
  return referral;
}
