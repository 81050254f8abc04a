import { randomUUID } from 'node:crypto';
import { Browser, insist, Staff } from '../journey/index.ts';
import type { Canaries, Canary } from './canaries.ts';
import { type Helper, NETWORKS, type Network } from './cast.ts';
import type { Deployment } from './deployment.ts';

/** Somebody who needs help: what was said of them, a canary each, and the request it became. */
export type Asker = {
  id: string;
  said: Told;
  codeWord: Canary | null;
  /** The private link of whoever asked by the form, and the browser it is bound to. */
  page: Page | null;
};
type Page = { path: string; browser: Browser };
type Always = 'calledName' | 'phone' | 'postcode' | 'address' | 'safeContact' | 'note';
type Told = Record<Always, Canary> & Partial<Record<'asker' | 'howTheyKnow' | 'email', Canary>>;

/** What stays on the contact card after delivery. */
const ON_THE_CARD = ['calledName', 'phone', 'safeContact'] as const;

/** Whose desk and whose telephone: how the play takes requests. */
export class Desk {
  readonly #deployment: Deployment;
  readonly #canaries: Canaries;

  constructor(deployment: Deployment, canaries: Canaries) {
    this.#deployment = deployment;
    this.#canaries = canaries;
  }

  /** A ward lead types what is said on the telephone, for somebody who asks on behalf of another; unless told a postcode it is in no table, and the lead says where. */
  async takeByTelephone(lead: Staff, network: Network = 'westminster', postcode: string | null = null): Promise<Asker> {
    const plant = this.#canaries;
    const asker = plant.words('request_details.on_behalf');
    const howTheyKnow = plant.words('request_details.on_behalf', 'a cousin, {}', { arabic: true });
    const said = this.#said(network, postcode);
    const onBehalf = { asker: asker.text, howTheyKnow: howTheyKnow.text };
    const { request, codeWord } = await lead.do<{ request: { id: string }; codeWord: string }>(
      'takeRequest',
      { ...need(said), consent: yes('TELEPHONE_1'), onBehalf, idempotencyKey: randomUUID() },
      'request { id } codeWord',
    );
    if (!postcode) await place(lead, request.id, network);
    const word = plant.drawn('request_details.code_word', codeWord);
    return { id: request.id, said: { ...said, asker, howTheyKnow }, codeWord: word, page: null };
  }

  /** Somebody asks on the web, with an e-mail, and opens their private page; a lead finds the request by its reference, and takes it on where told to. */
  async askOnTheForm(lead: Staff, network: Network, { confirmed }: { confirmed: boolean }): Promise<Asker & { page: Page }> {
    const said = { ...this.#said(network, null), email: this.#canaries.email('request_details.email') };
    const browser = new Browser(this.#deployment.url);
    const { reference, link } = await new Staff('somebody', browser).do<{ reference: string; link: string }>(
      'askForHelp',
      {
        ...need(said),
        ...{ network: NETWORKS[network].slug, email: said.email.text, consent: yes('FORM_1'), idempotencyKey: randomUUID() },
      },
      'reference link',
    );
    const { requests } = await lead.ask<{ requests: { nodes: { id: string }[] } }>(
      'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id } } }',
      { reference },
    );
    const id = requests.nodes[0]?.id;
    insist(id, 'the lead does not find what was asked on the form');
    if (confirmed) {
      await place(lead, id, network);
      await lead.do('confirmRequest', { requestId: id }, 'request { status }');
    }
    await press(browser, link, 'open');
    return { id, said, codeWord: null, page: { path: link, browser } };
  }

  /** A volunteer is asked by the lead, says yes and is on it; answers the path of their page. */
  async sendHelper(lead: Staff, { id }: Pick<Asker, 'id'>, helper: Helper): Promise<string> {
    await lead.do('assignVolunteer', { requestId: id, volunteerId: helper.id, overridden: [] }, 'assignment { id }');
    const path = `/t/${await this.#deployment.post.find(helper.email.text, /\/t\/([\w-]{22})/)}`;
    await press(helper.browser, path, 'accept');
    return path;
  }

  /** Somebody who speaks their language rings them, and says in English what they were told: it is held with the rest. */
  async ring(lead: Staff, asker: Asker, helper: Helper): Promise<Asker> {
    const wanted = { requestId: asker.id, how: 'CALL_BACK' };
    const { call } = await lead.do<{ call: { id: string } }>('askForInterpreter', wanted, 'call { id }');
    const path = await this.sendHelper(lead, call, helper);
    const note = this.#canaries.words('request_details.speaker_note', 'They would like {} and tea');
    await press(helper.browser, `${path}/done`, 'deliver', { paidBack: 'NOTHING_SPENT', words: note.text });
    return { ...asker, said: { ...asker.said, speakerNote: note } as Asker['said'] };
  }

  /** What an organisation says of somebody whom it refers to us, and the same as marks to look for. */
  referredBy(network: Network): { input: object; said: Canary[] } {
    const said = this.#said(network, null);
    return { input: need(said), said: Object.values(said) };
  }

  #said(network: Network, postcode: string | null): Record<Always, Canary> {
    const plant = this.#canaries;
    return {
      calledName: plant.words('request_details.called_name', 'Mrs {}'),
      phone: plant.phone('request_details.phone'),
      postcode: postcode
        ? plant.realPostcode('request_details.postcode', postcode)
        : plant.postcode('request_details.postcode', NETWORKS[network].outcode),
      address: plant.words('request_details.address', 'Flat 3, 27 {} Row'),
      safeContact: plant.words('request_details.safe_contact', 'In the morning, and say {} first'),
      note: plant.words('request_details.note', 'A loaf, and {} for the cat'),
    };
  }
}

/** Opens a page and presses a button of it. */
export async function press(browser: Browser, path: string, verb: string, typed: Record<string, string> = {}): Promise<void> {
  const { status } = await browser.press(await browser.open(path), verb, typed);
  insist(status === 200, `"${verb}" answers ${status}`);
}

/** "Done": the one button that asks first. */
export const deliver = (browser: Browser, path: string): Promise<void> =>
  press(browser, `${path}/done`, 'deliver', { paidBack: 'NOTHING_SPENT' });

/** All that is held of somebody while nobody has helped yet. */
export const allOf = ({ said, codeWord }: Asker): Canary[] => [...Object.values(said), ...(codeWord ? [codeWord] : [])];

/** What the card keeps, and what delivery takes. */
export const cardOf = ({ said }: Asker): Canary[] => ON_THE_CARD.map((field) => said[field]);
export const beyondTheCardOf = (asker: Asker): Canary[] => allOf(asker).filter((canary) => !cardOf(asker).includes(canary));

const need = ({ calledName, phone, postcode, address, safeContact, note }: Record<Always, Canary>) => ({
  ...{ calledName: calledName.text, phone: phone.text, postcode: postcode.text, address: address.text },
  ...{ safeContact: safeContact.text, note: note.text, categoryKey: 'check-in-call', way: 'BY_PHONE' },
  ...{ preferredLanguage: 'ar', urgency: 'THIS_WEEK', adult: true },
});

/** They heard or read the words and agreed. */
export const yes = (words: 'TELEPHONE_1' | 'FORM_1') => ({ words, language: 'ar' });

const place = (lead: Staff, requestId: string, network: Network): Promise<unknown> =>
  lead.do('placeRequest', { requestId, wardCode: NETWORKS[network].ward }, 'request { status }');
