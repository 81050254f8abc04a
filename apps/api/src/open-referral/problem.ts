import type { Response } from 'express';

/** What can be wrong with a request to the feed; for programs, so in English alone. */
type ProblemCode =
  | 'PARAMETER_INVALID'
  | 'POSTCODE_UNKNOWN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'TOO_MANY_REQUESTS'
  | 'SOMETHING_WENT_WRONG';

/** Why the feed does not answer; it repeats nothing of what was asked. */
export type Problem = { status: number; code: ProblemCode; detail: string; parameter?: string };

const TITLES: Record<ProblemCode, string> = {
  PARAMETER_INVALID: 'A parameter cannot be read',
  POSTCODE_UNKNOWN: 'The postcode is not one we know',
  NOT_FOUND: 'There is nothing here',
  METHOD_NOT_ALLOWED: 'This feed is for reading',
  TOO_MANY_REQUESTS: 'Too many requests',
  SOMETHING_WENT_WRONG: 'Something went wrong',
};

export const invalid = (parameter: string, detail: string): Problem => ({
  ...{ status: 400, code: 'PARAMETER_INVALID', detail, parameter },
});

export const NOT_FOUND: Problem = { status: 404, code: 'NOT_FOUND', detail: 'No entry of this feed is here.' };

/** Answers with a problem, as RFC 9457 has it. */
export function tell(res: Response, { status, code, ...more }: Problem): void {
  res.status(status).removeHeader('etag');
  res.type('application/problem+json').send(JSON.stringify({ title: TITLES[code], status, code, ...more }));
}
