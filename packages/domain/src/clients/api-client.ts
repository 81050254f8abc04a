import { agree, type Decision, refuse } from '../decision.ts';
import type { WardCode } from '../ids.ts';

/** Whose program it is: a partner organisation's, or a council's or an MP's office's. */
export const API_CLIENT_KINDS = ['PARTNER', 'COUNCIL'] as const;
/** One of those kinds. */
export type ApiClientKind = (typeof API_CLIENT_KINDS)[number];

/** What a client may be allowed to do; a noun that clients can work with brings its own. */
export const API_SCOPES = ['WARDS_READ', 'SERVICES_READ', 'REFERRALS_READ', 'REFERRALS_WRITE'] as const;
/** One of those scopes. */
export type ApiScope = (typeof API_SCOPES)[number];
/** Those that only a client of an organisation may have: a referral is to or from one. */
export const REFERRAL_SCOPES: readonly ApiScope[] = ['REFERRALS_READ', 'REFERRALS_WRITE'];

/** What somebody of a partner may let a program do: what their organisation does with referrals, and search the directory, which is open. */
export const OWN_PROGRAM_SCOPES: readonly ApiScope[] = [...REFERRAL_SCOPES, 'SERVICES_READ'];

/** A key lives at least a day and at most a year: one that nobody has to renew is one that nobody remembers. */
export const KEY_DAYS = { least: 1, most: 366 } as const;
/** After a new key the others go on for so many days at most, 0 for not at all: long enough for a release of whoever uses it. */
export const OVERLAP_DAYS = { least: 0, most: 30 } as const;
/** A token got for a key is good for so many minutes: after that the key is shown again. */
export const TOKEN_MINUTES = 60;
/** The longest name of a client, in characters. */
export const LONGEST_CLIENT_NAME = 80;

/** What a coordinator says of a new client. */
export type NewApiClient = {
  name: string;
  kind: ApiClientKind;
  scopes: ApiScope[];
  wardCodes: WardCode[];
  days: number;
  /** The organisation of the directory that a partner's program speaks for; null for none. */
  organizationId: string | null;
};

/** What refuses a new client. */
export const API_CLIENT_REFUSALS = [
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'WARD_NOT_FOUND',
  'ORGANIZATION_MISSING',
  'ORGANIZATION_NOT_FOUND',
  'DAYS_OUT_OF_RANGE',
] as const;
/** One of those refusals. */
export type ApiClientRefusal = (typeof API_CLIENT_REFUSALS)[number];

/** What of the network and the directory a new client is held against: our wards, and whether the organisation is known. */
export type KnownForClients = { wards: readonly WardCode[]; organizationKnown: boolean };

/** A program that may ask in an organisation's name; a council's or an MP's is for a set of wards, and for one at least. */
export function makeApiClient(said: NewApiClient, ours: KnownForClients): Decision<NewApiClient, ApiClientRefusal> {
  const name = said.name.trim();
  const wardCodes = [...new Set(said.wardCodes)];
  if (name === '') return refuse({ code: 'TEXT_MISSING', field: 'name' });
  if (name.length > LONGEST_CLIENT_NAME) return refuse({ code: 'TEXT_TOO_LONG', field: 'name' });
  if (said.kind === 'COUNCIL' && wardCodes.length === 0) return refuse({ code: 'TEXT_MISSING', field: 'wardCodes' });
  if (wardCodes.some((code) => !ours.wards.includes(code))) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCodes' });
  const refusal = refuseOrganization(said, ours.organizationKnown);
  if (refusal) return refuse({ code: refusal, field: 'organizationId' });
  if (!isWithin(KEY_DAYS, said.days)) return refuse({ code: 'DAYS_OUT_OF_RANGE', field: 'days' });
  return agree({ ...said, name, wardCodes, scopes: withReading(said.scopes) });
}

/** Whoever may answer a referral may read it, or its webhooks would wait for ever. */
function withReading(scopes: readonly ApiScope[]): ApiScope[] {
  return [...new Set<ApiScope>([...(scopes.includes('REFERRALS_WRITE') ? ['REFERRALS_READ' as const] : []), ...scopes])];
}

/** A partner's program may speak for an organisation, and must where it works with referrals; a council's speaks for none. */
function refuseOrganization({ kind, scopes, organizationId }: NewApiClient, known: boolean) {
  if (organizationId !== null) return kind === 'PARTNER' && known ? null : 'ORGANIZATION_NOT_FOUND';
  return scopes.some((scope) => REFERRAL_SCOPES.includes(scope)) ? 'ORGANIZATION_MISSING' : null;
}

/** How long a new key lives, and how long those before it go on beside it, in days. */
export type KeyTerm = { days: number; overlapDays: number };

/** A new key beside the old ones, so that whoever uses them can change over. */
export function rotateKey(term: KeyTerm): Decision<KeyTerm, 'DAYS_OUT_OF_RANGE'> {
  if (!isWithin(KEY_DAYS, term.days)) return refuse({ code: 'DAYS_OUT_OF_RANGE', field: 'days' });
  if (!isWithin(OVERLAP_DAYS, term.overlapDays)) return refuse({ code: 'DAYS_OUT_OF_RANGE', field: 'overlapDays' });
  return agree(term);
}

const isWithin = ({ least, most }: { least: number; most: number }, days: number) =>
  Number.isInteger(days) && days >= least && days <= most;

/** Whether a key, or a referrer's link, may be good for so many days. */
export const isWithinKeyDays = (days: number): boolean => isWithin(KEY_DAYS, days);
