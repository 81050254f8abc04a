import type { NextRequestInput, TakeRequestInput, Urgency, Way } from '../gql/graphql.ts';

/** What is asked of every request, the first and the next. */
export type NeedFields = {
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

/** The next request as the server takes it; required boxes have been filled by now, or the form was not sent. */
export function nextRequestInput({ way, urgency, neededBy, address, ...fields }: NeedFields): NextRequestInput {
  return { ...fields, way: way as Way, urgency: urgency as Urgency, neededBy: neededBy || null, address: address || null };
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
