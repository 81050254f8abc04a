import { useState } from 'react';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_STAFF_CONTACT = graphql(`
  mutation ShowStaffContact($input: ShowStaffContactInput!) {
    showStaffContact(input: $input) { contact { email } userErrors { code message field } }
  }
`);

/** One look at the address of one of the staff: on record, kept on the screen alone, gone when hidden. */
export function useShowStaffContact(staffId: string) {
  const [email, setEmail] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_STAFF_CONTACT, { look: true });
  return {
    email,
    showStaffContact: async (purpose: StaffLookPurpose) => setEmail((await run({ staffId, purpose }))?.contact?.email ?? null),
    hideStaffContact: () => setEmail(null),
    busy,
    refusals,
  };
}
