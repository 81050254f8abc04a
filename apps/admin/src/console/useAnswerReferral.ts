import type { DeclineReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asOne } from '../platform/as-one.ts';
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
  const answers = asOne({
    acknowledge: useCommand(ACKNOWLEDGE, { refresh: true }),
    accept: useCommand(ACCEPT, { refresh: true }),
    waitlist: useCommand(WAITLIST, { refresh: true }),
    decline: useCommand(DECLINE, { refresh: true }),
    start: useCommand(START, { refresh: true }),
    complete: useCommand(COMPLETE, { refresh: true }),
  });
  return {
    acknowledge: async () => (await answers.acknowledge({ referralId })) !== null,
    accept: async () => (await answers.accept({ referralId })) !== null,
    waitlist: async (waitingDays: number) => (await answers.waitlist({ referralId, waitingDays })) !== null,
    decline: async (reason: DeclineReason) => (await answers.decline({ referralId, reason })) !== null,
    start: async () => (await answers.start({ referralId })) !== null,
    complete: async () => (await answers.complete({ referralId })) !== null,
    busy: answers.busy,
    refusals: answers.refusals,
  };
}
