import type * as gql from './gql/operations.ts';

/** Why a referral, an answer to one, or a change of a webhook, was refused. */
export type RefusalCode =
  | gql.OpenReferralErrorCode
  | gql.AcknowledgeReferralErrorCode
  | gql.AcceptReferralErrorCode
  | gql.WaitlistReferralErrorCode
  | gql.DeclineReferralErrorCode
  | gql.StartReferralErrorCode
  | gql.CompleteReferralErrorCode
  | gql.WithdrawReferralErrorCode
  | gql.CreateReferralErrorCode
  | gql.AskForVolunteersErrorCode
  | gql.AddWebhookErrorCode
  | gql.ChangeWebhookErrorCode
  | gql.RotateWebhookSecretErrorCode
  | gql.RemoveWebhookErrorCode
  | gql.PingWebhookErrorCode
  | gql.RedeliverWebhookErrorCode;

/** Why nothing was asked or answered at all. */
export type RequestCode =
  | 'API_KEY_REFUSED'
  | 'NOT_ALLOWED'
  | 'TOO_OFTEN'
  | 'QUERY_INVALID'
  | 'QUERY_TOO_LARGE'
  | 'TOO_LARGE'
  | 'FIRST_OUT_OF_RANGE'
  | 'CURSOR_MALFORMED'
  | 'SOMETHING_WENT_WRONG';

/** What this client says by itself: nobody answered, the answer was not Wardwise's, no token was given, or a post is not by Wardwise. */
export type ClientCode = 'UNREACHABLE' | 'ANSWER_UNREADABLE' | 'TOKEN_REFUSED' | 'SIGNATURE_REFUSED';

/** Every code we know of; a newer server may have more. */
export type ErrorCode = RefusalCode | RequestCode | ClientCode | (string & {});

/** One reason: its code, a sentence for people, and which field of the input it is about, where it is about one. */
export type Refusal = { code: ErrorCode; message: string; field: string | null };

const PASSES: readonly ErrorCode[] = ['UNREACHABLE', 'ANSWER_UNREADABLE', 'TOO_OFTEN', 'SOMETHING_WENT_WRONG'];

/** Thrown for everything that was not done. Its message is a sentence of the server's and holds nothing that you sent. */
export class WardwiseError extends Error {
  override readonly name = 'WardwiseError';
  /** The first reason's code. */
  readonly code: ErrorCode;
  /** Every reason. */
  readonly refusals: readonly Refusal[];
  /** After so many seconds you may ask again, where the server said so. */
  readonly retryAfterSeconds: number | null;

  constructor(
    refusals: readonly Refusal[],
    { retryAfterSeconds = null, cause }: { retryAfterSeconds?: number | null; cause?: unknown } = {},
  ) {
    super(refusals.map(({ code, message }) => `${code}: ${message}`).join(' '), cause === undefined ? {} : { cause });
    this.code = refusals[0]?.code ?? 'ANSWER_UNREADABLE';
    this.refusals = refusals;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Whether the same may work later, with the same idempotency key. */
  get passes(): boolean {
    return PASSES.includes(this.code);
  }
}

/** An error with one reason. */
export const errorOf = (
  code: ErrorCode,
  message: string,
  more: { retryAfterSeconds?: number | null; cause?: unknown } = {},
): WardwiseError => new WardwiseError([{ code, message, field: null }], more);
