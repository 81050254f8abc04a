import type { NextRequestInput, TakeRequestInput, Urgency, Way } from '../gql/graphql.ts';

/** What is asked of every request, the first and the next. */
export type NeedFields = {
  categoryKey: string;
  way: Way | '';
  note: string;
  urgency: Urgency | '';
  neededBy: string;
  postcode: string;
  address: string;
};

/** The form as typed: every box a string, so that nothing is lost on the way. */
export type IntakeFields = NeedFields & {
  preferredLanguage: string;
  calledName: string;
  phone: string;
  safeContact: string;
  forSomebody: boolean;
  asker: string;
  howTheyKnow: string;
};

export const BLANK_NEED: NeedFields = {
  categoryKey: '',
  way: '',
  note: '',
  urgency: '',
  neededBy: '',
  postcode: '',
  address: '',
};
export const BLANK_INTAKE: IntakeFields = {
  ...BLANK_NEED,
  preferredLanguage: 'en',
  calledName: '',
  phone: '',
  safeContact: '',
  forSomebody: false,
  asker: '',
  howTheyKnow: '',
};

/** In the order they stand on the page, which is the order of the error summary. */
export const FIELD_ORDER = Object.keys({
  preferredLanguage: 1,
  calledName: 1,
  phone: 1,
  safeContact: 1,
  forSomebody: 1,
  asker: 1,
  howTheyKnow: 1,
  categoryKey: 1,
  way: 1,
  note: 1,
  urgency: 1,
  neededBy: 1,
  postcode: 1,
  address: 1,
} satisfies Record<keyof IntakeFields, 1>) as (keyof IntakeFields)[];

/** The form as the server takes it; required boxes have been filled by now, or the form was not sent. */
export function takeRequestInput({
  forSomebody,
  asker,
  howTheyKnow,
  way,
  urgency,
  neededBy,
  address,
  ...fields
}: IntakeFields): TakeRequestInput {
  return {
    ...fields,
    way: way as Way,
    urgency: urgency as Urgency,
    neededBy: neededBy || null,
    address: address || null,
    onBehalf: forSomebody ? { asker, howTheyKnow } : null,
  };
}

/** The next request as the server takes it; the ward stays where no postcode is given. */
export function nextRequestInput({ way, urgency, neededBy, postcode, address, ...fields }: NeedFields): NextRequestInput {
  return {
    ...fields,
    way: way as Way,
    urgency: urgency as Urgency,
    neededBy: neededBy || null,
    postcode: postcode || null,
    address: address || null,
  };
}
