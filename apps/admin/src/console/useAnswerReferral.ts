import type { DeclineReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ACKNOWLEDGE = graphql(`
  mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) { acknowledgeReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);
const ACCEPT = graphql(`
  mutation AcceptReferral($input: AcceptReferralInput!) { acceptReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);
const WAITLIST = graphql(`
  mutation WaitlistReferral($input: WaitlistReferralInput!) { waitlistReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);
const DECLINE = graphql(`
  mutation DeclineReferral($input: DeclineReferralInput!) { declineReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);
const START = graphql(`
  mutation StartReferral($input: StartReferralInput!) { startReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);
const COMPLETE = graphql(`
  mutation CompleteReferral($input: CompleteReferralInput!) { completeReferral(input: $input) { referral { id status } userErrors { code message field } } }
`);

/** What a service can say of a referral; both sides see it at once. */
export function useAnswerReferral(referralId: string) {
  const acknowledge = useCommand(ACKNOWLEDGE, { refresh: true });
  const accept = useCommand(ACCEPT, { refresh: true });
  const waitlist = useCommand(WAITLIST, { refresh: true });
  const decline = useCommand(DECLINE, { refresh: true });
  const start = useCommand(START, { refresh: true });
  const complete = useCommand(COMPLETE, { refresh: true });
  const all = [acknowledge, accept, waitlist, decline, start, complete];
  return {
    acknowledge: async () => (await acknowledge.run({ referralId })) !== null,
    accept: async () => (await accept.run({ referralId })) !== null,
    waitlist: async (waitingDays: number) => (await waitlist.run({ referralId, waitingDays })) !== null,
    decline: async (reason: DeclineReason) => (await decline.run({ referralId, reason })) !== null,
    start: async () => (await start.run({ referralId })) !== null,
    complete: async () => (await complete.run({ referralId })) !== null,
    busy: all.some(({ busy }) => busy),
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}
