// uuidv7: the small, well-kept maker of time-ordered ids (uuidv7() is only in PostgreSQL 18).
import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A new id whose order is the order of making: for rows that stay in the house. */
export const newId = (): string => uuidv7();

/** A new id that tells nothing, the time neither: for what leaves the house. */
export const newRandomId = (): string => randomUUID();

/** The prefix that tells a reader what an id names; `node` and inputs read it back. */
export const PREFIX = {
  network: 'net',
  staff: 'stf',
  request: 'req',
  volunteer: 'vol',
  assignment: 'asg',
  offer: 'off',
  callOut: 'cal',
  followUp: 'fup',
  look: 'lok',
  receipt: 'rcp',
  call: 'cll',
  hold: 'hld',
  snooze: 'snz',
  concern: 'con',
  bar: 'bar',
  apiClient: 'cli',
  apiKey: 'key',
  session: 'ses',
  invitation: 'inv',
  passkey: 'pky',
  organization: 'org',
  service: 'svc',
  referral: 'ref',
  arrangement: 'arr',
  referralIn: 'rin',
  referrerLink: 'rfl',
  directorySource: 'src',
  webhook: 'whk',
  webhookDelivery: 'whd',
  webhookEvent: 'evt',
  push: 'psh',
  queueView: 'qvw',
  handOver: 'hov',
  pause: 'wps',
  standIn: 'sin',
  wardMessage: 'wms',
} as const;

export type Noun = keyof typeof PREFIX;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The row's id behind an id of the API, or null when it is not one of that noun: what is malformed does not exist. */
export function readId<Id extends string>(noun: Noun, id: string): Id | null {
  const [prefix, uuid, ...rest] = id.split('_');
  return prefix === PREFIX[noun] && rest.length === 0 && uuid !== undefined && UUID.test(uuid) ? (uuid as Id) : null;
}

/** The id as the API shows it. */
export const showId = (noun: Noun, uuid: string): string => `${PREFIX[noun]}_${uuid}`;
