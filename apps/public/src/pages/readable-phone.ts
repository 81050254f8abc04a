// libphonenumber-js/min: knows how each country writes its numbers; already the API's reader of them.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as people here write and read it: +442079460127 is 020 7946 0127. */
export function readablePhone(number: string): string {
  const read = parsePhoneNumberFromString(number, 'GB');
  if (!read) return number;
  return read.country === 'GB' || read.countryCallingCode === '44' ? read.formatNational() : read.formatInternational();
}
