import { useState } from 'react';
import type { ShowVolunteerContactMutation, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_VOLUNTEER_CONTACT = graphql(`
  mutation ShowVolunteerContact($input: ShowVolunteerContactInput!) {
    showVolunteerContact(input: $input) { contact { email phone } userErrors { code message field } }
  }
`);

type Contact = NonNullable<ShowVolunteerContactMutation['showVolunteerContact']['contact']>;

/** One look at a volunteer's phone and e-mail: on record, kept on the screen alone, gone when hidden. */
export function useShowVolunteerContact(volunteerId: string) {
  const [contact, setContact] = useState<Contact | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_VOLUNTEER_CONTACT, { look: true });
  return {
    contact,
    showVolunteerContact: async (purpose: StaffLookPurpose) => setContact((await run({ volunteerId, purpose }))?.contact ?? null),
    hideVolunteerContact: () => setContact(null),
    busy,
    refusals,
  };
}
