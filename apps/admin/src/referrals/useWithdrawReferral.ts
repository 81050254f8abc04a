import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const WITHDRAW_REFERRAL = graphql(`
  mutation WithdrawReferral($input: WithdrawReferralInput!) {
    withdrawReferral(input: $input) { referral { id status } userErrors { code message field } }
  }
`);

/** The yes is taken back: what the service was told is erased. */
export function useWithdrawReferral() {
  const { run, busy, refusals } = useCommand(WITHDRAW_REFERRAL, { refresh: true });
  return { withdrawReferral: async (referralId: string) => (await run({ referralId })) !== null, busy, refusals };
}
