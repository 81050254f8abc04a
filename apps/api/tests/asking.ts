import { linkToken } from '../src/platform/seal/index.ts';
import type { TestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { leadOf } from './people.ts';
import { done, linkOf } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';
import type { Variables } from './wire.ts';

/** What somebody types into the public form; in Westminster's Vincent Square. */
export const AN_ASK = {
  ...A_NEED,
  network: 'westminster',
  adult: true,
  email: 'quill@feather.example',
  consent: { words: 'FORM_1', language: 'en' },
};

let numbers = 0;
/** A number that has not asked yet. */
export const aNumber = () => `07700 900${String(200 + numbers++).padStart(3, '0')}`;

/** Somebody who asked on the form, at a browser with their private link, and the lead who deals with it. */
export type Asked = { id: string; reference: string; requester: Neighbour; lead: Lead };

/** Somebody has asked on the form. */
export async function anAsk(test: TestHouse, facts: Variables = {}): Promise<Asked> {
  const { reference, link } = await done(test.api.anyone().press('askForHelp', { ...AN_ASK, phone: aNumber(), ...facts }));
  const lead = test.api.as(leadOf('Vincent Square'));
  const { requests } = await lead.ask<{ requests: { nodes: { id: string }[] } }>(
    'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id } } }',
    { reference },
  );
  const requester = test.api.behind((link ?? '').slice(3));
  return { id: requests.nodes[0]?.id ?? '', reference: reference ?? '', requester, lead };
}

/** … and has opened their page. */
export async function anOpenedPage(test: TestHouse, facts: Variables = {}): Promise<Asked> {
  const asked = await anAsk(test, facts);
  await done(asked.requester.press('openMyRequest'));
  return asked;
}

/** … and a volunteer has said yes. */
export async function anAnsweredAsk(
  test: TestHouse,
): Promise<Asked & { volunteer: Neighbour; firstName: string; email: string }> {
  const asked = await anOpenedPage(test);
  await done(asked.lead.confirm(asked.id));
  const helper = await aVolunteer(test);
  await done(asked.lead.assign(asked.id, helper.id));
  const volunteer = test.api.behind(await linkOf(test, asked.id, helper));
  await done(volunteer.accept());
  return { ...asked, volunteer, firstName: helper.firstName, email: helper.email };
}

/** The token of the private link to a request, made again from its id. */
export async function privateLinkOf({ db, house }: TestHouse, requestId: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from requester_links where request_id = $1', [requestId.slice(4)]);
  return linkToken(house.ring, rows[0]?.id ?? '');
}
