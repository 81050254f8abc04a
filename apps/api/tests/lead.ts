import { type Payload, press, REQUEST, Refused, requestOf, type SeenRequest } from './payload.ts';
import type { Answer, Send, Variables } from './wire.ts';

/** What somebody tells on the telephone; no real person, and a number from Ofcom's range for drama. */
export const A_NEED = {
  categoryKey: 'shopping',
  way: 'IN_PERSON',
  postcode: 'SW1P 4JN',
  note: 'Milk and bread, please. The bell says Quill.',
  preferredLanguage: 'ar',
  safeContact: 'Ring in the morning, her son must not answer',
  urgency: 'THIS_WEEK',
  calledName: 'Mrs Quillfeather',
  phone: '07700 900942',
  address: '7 Marmalade Mews',
  consent: { words: 'TELEPHONE_1', language: 'ar' },
};

/** A worry as somebody tells it. */
export const A_WORRY = {
  worry: 'Her nephew Bartleby takes her money',
  atRisk: 'REQUESTER',
  dangerNow: false,
  reach: '07700 900777',
};

const CONCERNS = '{ concerns(first: 100) { nodes { id dangerNow status } totalCount } }';

/** Every word of that which is about a person, as no log, mail or table may hold it. */
export const TOLD = ['Quillfeather', '900942', '7700900942', 'Marmalade', 'Quill.', 'her son must not'];

/** Somebody signed in (or nobody), and what they press. */
export class Lead {
  readonly send: Send;
  constructor(send: Send) {
    this.send = send;
  }

  /** A query's data; throws the codes where it was refused. */
  async ask<T = Record<string, unknown>>(query: string, variables?: Variables): Promise<T> {
    const { data, errors } = await this.send(query, variables);
    if (errors.length > 0 || !data) throw new Refused(errors);
    return data as T;
  }

  press(mutation: string, input: Variables = {}): Promise<Payload> {
    return press(this.send, mutation, input);
  }

  async request(id: string): Promise<SeenRequest | null> {
    return (await this.ask<{ request: SeenRequest | null }>(`query ($id: ID!) { request(id: $id) ${REQUEST} }`, { id })).request;
  }

  take = (facts: Variables = {}) => this.press('takeRequest', { ...A_NEED, ...facts });
  taken = async (facts: Variables = {}) => requestOf(await this.take(facts));
  place = (requestId: string, wardCode: string) => this.press('placeRequest', { requestId, wardCode });
  confirm = (requestId: string, said: Variables = {}) => this.press('confirmRequest', { requestId, ...said });
  assign = (requestId: string, volunteerId: string, overridden: string[] = []) =>
    this.press('assignVolunteer', { requestId, volunteerId, overridden });
  callOut = (requestId: string, decides?: string, locality?: string) =>
    this.press('sendCallOut', { requestId, decides, locality });
  choose = (offerId: string) => this.press('acceptOffer', { offerId });
  takeOff = (assignmentId: string) => this.press('cancelAssignment', { assignmentId });
  cancel = (requestId: string) => this.press('cancelRequest', { requestId });
  unmet = (requestId: string, kind = 'NO_VOLUNTEER') => this.press('markUnmet', { requestId, kind });
  duplicate = (requestId: string, originalId: string) => this.press('markDuplicate', { requestId, originalId });
  followUp = (followUpId: string, answer: string | null, more: Variables = {}) =>
    this.press('recordFollowUp', { followUpId, answer, ...more });
  lookAtDetails = (requestId: string, purpose = 'CALL_BACK') => this.press('showRequestDetails', { requestId, purpose });
  changeDetails = (requestId: string, said: Variables, purpose = 'CALL_BACK') =>
    this.press('changeRequestDetails', { requestId, purpose, ...said });
  letBackIn = (requestId: string) => this.press('letRequesterBackIn', { requestId });
  lookAtCard = (requestId: string, purpose = 'FOLLOW_UP') => this.press('showContactCard', { requestId, purpose });
  raise = (said: Variables = {}) => this.press('raiseConcern', { ...A_WORRY, ...said });
  lookAtConcern = (concernId: string, purpose = 'CALL_BACK') => this.press('showConcern', { concernId, purpose });
  concerns = async () =>
    (await this.ask<{ concerns: { nodes: { id: string; dangerNow: boolean; status: string }[]; totalCount: number } }>(CONCERNS))
      .concerns;
  suspend = (volunteerId: string, reason = 'PRECAUTION') => this.press('suspendVolunteer', { volunteerId, reason });
  unsuspend = (volunteerId: string) => this.press('unsuspendVolunteer', { volunteerId });
  letLeave = (volunteerId: string) => this.press('letVolunteerLeave', { volunteerId });
  changeVolunteer = (volunteerId: string, said: Variables, purpose = 'CHECK') =>
    this.press('changeVolunteer', { volunteerId, purpose, ...said });
  remove = (volunteerId: string, reason = 'UNSAFE') => this.press('removeVolunteer', { volunteerId, reason });
  lookAtVolunteer = (volunteerId: string, purpose = 'ARRANGE') => this.press('showVolunteerContact', { volunteerId, purpose });
}

/** What became of a whole operation: the codes it was refused with. */
export const errorCodes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
