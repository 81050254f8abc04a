import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_OWN_CONTACT = graphql(`
  mutation ShowOwnContact($input: ShowOwnContactInput!) {
    showOwnContact(input: $input) { contact { email } userErrors { code message field } }
  }
`);

/** One look at my own address: on record, kept on the screen alone, gone when hidden. */
export function useOwnContact() {
  const [email, setEmail] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_OWN_CONTACT, { look: true, refresh: true });
  const look = async () => (await run({}))?.contact?.email ?? null;
  return {
    email,
    look,
    showOwnContact: async () => setEmail(await look()),
    hideOwnContact: () => setEmail(null),
    busy,
    refusals,
  };
}
