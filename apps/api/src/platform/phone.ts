import { LONGEST } from '@wardwise/domain';
// libphonenumber-js/min: reads phone numbers as people write them; small metadata, well kept.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as E.164, British where no country is written; null for what is none. */
export function readPhone(text: string): string | null {
  const number = text.length > LONGEST.phone ? undefined : parsePhoneNumberFromString(text, 'GB');
  // "Possible", not "valid": Ofcom's fictional numbers, which the demo and drama use, count as invalid.
  return number?.isPossible() ? number.number : null;
}
