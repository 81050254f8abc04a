import { type PageLanguage, WORDS_NOW } from '@wardwise/domain';
import type { ConsentInput, NextRequestInput, TakeRequestInput, Urgency, Way } from '../gql/graphql.ts';

/** What is asked of every request, the first and the next. */
export type NeedFields = {
  /** The language in which they said yes to keeping it; empty while they have not. */
  consent: PageLanguage | '';
  categoryKey: string;
  way: Way | '';
  note: string;
  skillKeys: string[];
  urgency: Urgency | '';
  neededBy: string;
  address: string;
};

/** The form as typed: every box as it stands, so that nothing is lost on the way. */
export type IntakeFields = NeedFields & {
  preferredLanguage: string;
  calledName: string;
  phone: string;
  safeContact: string;
  underEighteen: boolean;
  forSomebody: boolean;
  asker: string;
  howTheyKnow: string;
  places: string;
  postcode: string;
};

export const BLANK_NEED: NeedFields = {
  consent: '',
  categoryKey: '',
  way: '',
  note: '',
  skillKeys: [],
  urgency: '',
  neededBy: '',
  address: '',
};

/** In the order in which the boxes stand on the page. */
export const BLANK_INTAKE: IntakeFields = {
  consent: '',
  preferredLanguage: 'en',
  calledName: '',
  phone: '',
  safeContact: '',
  underEighteen: false,
  forSomebody: false,
  asker: '',
  howTheyKnow: '',
  categoryKey: '',
  way: '',
  note: '',
  skillKeys: [],
  urgency: '',
  neededBy: '',
  places: '1',
  postcode: '',
  address: '',
};

export const FIELD_ORDER = Object.keys(BLANK_INTAKE) as (keyof IntakeFields)[];

/** A yes to the words that are read aloud now, as the server keeps it. */
export const spokenConsent = (language: PageLanguage | ''): ConsentInput | null =>
  language ? { words: WORDS_NOW.TELEPHONE, language } : null;

type Next = NextRequestInput & { consent: ConsentInput | null };

/** The next request as the server takes it; required boxes have been filled by now, or the form was not sent. */
export function nextRequestInput({ way, urgency, neededBy, address, consent, ...fields }: NeedFields): Next {
  const told = { way: way as Way, urgency: urgency as Urgency, neededBy: neededBy || null, address: address || null };
  return { ...fields, ...told, consent: spokenConsent(consent) };
}

/** The form as the server takes it. */
export function takeRequestInput({
  underEighteen,
  forSomebody,
  asker,
  howTheyKnow,
  places,
  ...fields
}: IntakeFields): TakeRequestInput {
  return {
    ...fields,
    ...nextRequestInput(fields),
    adult: !underEighteen,
    places: Number(places),
    onBehalf: forSomebody ? { asker, howTheyKnow } : null,
  };
}
