import type { PageLanguage } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { spokenConsent } from './intake-fields.ts';

const CONFIRM_REQUEST = graphql(`
  mutation ConfirmRequest($input: ConfirmRequestInput!) {
    confirmRequest(input: $input) { request { id status } userErrors { code message field } }
  }
`);

/** A lead has spoken with them: it is open from now on, with what they said where they said more. */
export function useConfirmRequest(requestId: string) {
  const { run, busy, refusals } = useCommand(CONFIRM_REQUEST, {
    refresh: true,
    // What they said is personal data, and is never written to a device.
    waits: ({ note, address, consent }) => (note || address || consent ? null : { verb: 'confirm' }),
  });
  const confirmRequest = async (note: string, address: string, consent: PageLanguage | '') =>
    (await run({ requestId, note: note.trim() || null, address: address.trim() || null, consent: spokenConsent(consent) })) !==
    null;
  return { confirmRequest, busy, refusals };
}
