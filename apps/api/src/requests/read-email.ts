import { isEmailAddress, LONGEST } from '@wardwise/domain';
import type { Reading } from '../platform/input.ts';

type ReadsEmails = Pick<Reading<never>, 'optionalText'> & { refuse(code: 'EMAIL_MALFORMED', field: string): void };

/** An e-mail address as somebody typed or spelled it; null where the box is empty. */
export function readEmail(reading: ReadsEmails, field: string, typed: string | null | undefined): string | null {
  const email = reading.optionalText(field, typed, LONGEST.email);
  if (email && !isEmailAddress(email)) reading.refuse('EMAIL_MALFORMED', field);
  return email;
}
