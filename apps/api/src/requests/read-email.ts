import type { Reading } from '../platform/input.ts';

const LONGEST = 250;
const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,150}$/;

/** An e-mail address as somebody typed or spelled it; null where the box is empty. */
export function readEmail(reading: Reading<'EMAIL_MALFORMED'>, field: string, typed: string | null | undefined): string | null {
  const email = reading.optionalText(field, typed, LONGEST);
  if (email && !EMAIL.test(email)) reading.refuse('EMAIL_MALFORMED', field);
  return email;
}
