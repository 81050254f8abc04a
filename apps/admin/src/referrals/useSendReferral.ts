import type { SendReferralInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SEND_REFERRAL = graphql(`
  mutation SendReferral($input: SendReferralInput!) {
    sendReferral(input: $input) { referral { id status } userErrors { code message field } }
  }
`);

/** Hands a need to another service, with a yes to it. */
export function useSendReferral() {
  const { run, busy, refusals } = useCommand(SEND_REFERRAL, { refresh: true });
  return { sendReferral: async (input: SendReferralInput) => (await run(input)) !== null, busy, refusals };
}
