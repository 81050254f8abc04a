import type { Access } from './access.ts';
import * as op from './gql/operations.ts';
import { openLine } from './line.ts';
import type { Operation } from './operation.ts';
import { type Refusal, WardwiseError } from './wardwise-error.ts';

/** A page of a list: how many there are in all, these of them, and the cursor after which the next page begins. */
export type Page<Thing> = { totalCount: number; nodes: Thing[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
/** Which page: so many (1 to 100; 25 unless told), after this cursor. */
export type Paging = { first?: number; after?: string | null };
/** Where nothing but the id is said, an id will do; with an idempotency key, twice is once for 24 hours. */
type OfReferral = { referralId: string; idempotencyKey?: string | null };

type Answered = { answer: { userErrors: readonly Refusal[] } };

/**
 * A program's way to Wardwise. Every function answers what was asked for, or throws WardwiseError with a code.
 * To be sure that something is pressed once, also when the line breaks, pass an `idempotencyKey` of your own and press again.
 */
export function openClient(access: Access) {
  const ask = openLine(access);

  async function press<Answer extends Answered, Input>(
    operation: Operation<Answer, { input: Input }>,
    input: Input,
  ): Promise<Answer['answer']> {
    const { answer } = await ask(operation, { input });
    if (answer.userErrors.length > 0) throw new WardwiseError(answer.userErrors);
    return answer;
  }
  const page = async <Thing, Variables extends { first: number }>(
    operation: Operation<{ page: Page<Thing> }, Variables>,
    variables: Variables,
  ): Promise<Page<Thing>> => (await ask(operation, variables)).page;

  const referralsToMe = ({ first = 25, after = null, ...filter }: Paging & op.ReferralFilter = {}) =>
    page<op.ReferralFragment, op.ReferralsToMeQueryVariables>(op.ReferralsToMe, { first, after, filter });
  const referralsFromMe = ({ first = 25, after = null, ...filter }: Paging & op.ReferralInFilter = {}) =>
    page<op.ReferralInFragment, op.ReferralsFromMeQueryVariables>(op.ReferralsFromMe, { first, after, filter });
  const services = ({ first = 25, after = null, ...filter }: Paging & op.ServiceFilter = {}) =>
    page<op.ServiceFragment, op.ServicesQueryVariables>(op.Services, { first, after, filter });

  return {
    /** Who you are: your scopes, your organisation, and when your last key ends. */
    myself: async () => (await ask(op.Myself, {})).apiClient,

    /** A page of the referrals to your organisation; those where you are silent come first, what is over last. */
    referralsToMe,
    /** Every one of them, page by page. */
    everyReferralToMe: (filter: Pick<Paging, 'first'> & op.ReferralFilter = {}) =>
      each((after) => referralsToMe({ first: 100, ...filter, after })),
    /** One referral; null for an unknown one, and for one that is not yours. */
    referral: async (id: string) => (await ask(op.OneReferral, { id })).referral,
    /** A look: what you were told about the person, on record as your organisation's. The first one says that you have received it. */
    openReferral: (input: OfReferral) => press(op.OpenReferral, input),
    /** Somebody has it before them. */
    acknowledgeReferral: async (input: OfReferral) => (await press(op.AcknowledgeReferral, input)).referral,
    /** You will help. */
    acceptReferral: async (input: OfReferral) => (await press(op.AcceptReferral, input)).referral,
    /** You will help, after about so many days. */
    waitlistReferral: async (input: op.WaitlistReferralInput) => (await press(op.WaitlistReferral, input)).referral,
    /** No, and why. Wardwise erases what you were told: do the same. */
    declineReferral: async (input: op.DeclineReferralInput) => (await press(op.DeclineReferral, input)).referral,
    /** You have begun to help: from then on the network's own support may end. */
    startReferral: async (input: OfReferral) => (await press(op.StartReferral, input)).referral,
    /** It is done. Wardwise erases what you were told. */
    completeReferral: async (input: OfReferral) => (await press(op.CompleteReferral, input)).referral,

    /** Brings somebody to the network, who has said yes to it. They are rung by a lead; you hear how far it has come, and nothing of the person. */
    createReferral: async (input: op.CreateReferralInput) => (await press(op.CreateReferral, input)).referralIn,
    /** The kinds of help there are, for `categoryKey`. */
    categories: async () => (await ask(op.Categories, {})).categories,
    /** A page of those you have brought, the newest first. */
    referralsFromMe,
    /** Every one of them, page by page. */
    everyReferralFromMe: (filter: Pick<Paging, 'first'> & op.ReferralInFilter = {}) =>
      each((after) => referralsFromMe({ first: 100, ...filter, after })),
    /** Takes one back: what the network holds of them is erased. */
    withdrawReferral: async (input: OfReferral) => (await press(op.WithdrawReferral, input)).referralIn,
    /** Asks the network for volunteers who come to one of your services on a day; there is no person in it. */
    askForVolunteers: async (input: op.AskForVolunteersInput) => (await press(op.AskForVolunteers, input)).asked,
    /** A page of what you have asked volunteers for, and how many are coming. */
    volunteersAskedFor: ({ first = 25, after = null }: Paging = {}) =>
      page<op.VolunteersAskedForFragment, op.VolunteersAskedForQueryVariables>(op.VolunteersAskedFor, { first, after }),

    /** A page of the directory. */
    services,
    /** Every service of it, page by page. */
    everyService: (filter: Pick<Paging, 'first'> & op.ServiceFilter = {}) =>
      each((after) => services({ first: 100, ...filter, after })),
    /** One service; null for an unknown one. */
    service: async (id: string) => (await ask(op.OneService, { id })).service,

    /** Your webhooks. */
    webhooks: async () => (await ask(op.Webhooks, {})).webhooks,
    /** Adds one. Its secret is told now and never again. */
    addWebhook: (input: op.AddWebhookInput) => press(op.AddWebhook, input),
    /** Another address, or stops it (`live: false`), or starts it again. */
    changeWebhook: async (input: op.ChangeWebhookInput) => (await press(op.ChangeWebhook, input)).webhook,
    /** A new secret; the one before signs beside it for the hours you say. */
    rotateWebhookSecret: (input: op.RotateWebhookSecretInput) => press(op.RotateWebhookSecret, input),
    /** Takes one away, with its deliveries. */
    removeWebhook: async (input: op.RemoveWebhookInput) => (await press(op.RemoveWebhook, input)).removedId,
    /** Sends a ping to one, to try it out. */
    pingWebhook: async (input: op.PingWebhookInput) => (await press(op.PingWebhook, input)).delivery,
    /** A page of what went out and is going out, the newest first. */
    webhookDeliveries: ({ first = 25, after = null, webhookId = null }: Paging & { webhookId?: string | null } = {}) =>
      page<op.DeliveryFragment, op.WebhookDeliveriesQueryVariables>(op.WebhookDeliveries, { first, after, webhookId }),
    /** Sends one once more, under the id it had. */
    redeliverWebhook: async (input: op.RedeliverWebhookInput) => (await press(op.RedeliverWebhook, input)).delivery,
  };
}

/** A program's way to Wardwise, as `openClient` gives it. */
export type WardwiseClient = ReturnType<typeof openClient>;

async function* each<Thing>(next: (after: string | null) => Promise<Page<Thing>>): AsyncGenerator<Thing, void> {
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Page<Thing> = await next(after);
    yield* nodes;
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage && after !== null;
  }
}
