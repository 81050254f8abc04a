import type { PushOutcome } from '@wardwise/domain';

/** Why a push service did not take a push. */
export type WhyNotPushed = Exclude<PushOutcome, 'TAKEN'>;

/** A push was not taken; says why in a code and the answer's number, and nothing of where it went. */
export class PushRefused extends Error {
  override name = 'PushRefused';
  readonly code: WhyNotPushed;
  constructor(code: WhyNotPushed) {
    super(code);
    this.code = code;
  }
}
