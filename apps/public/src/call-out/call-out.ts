import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** A call-out as whoever has its link may read it. */
export type CallOut = { networkName: string; text: string };

/** One showing of a call-out: to whom, what was refused just now, and what they had typed. */
export type CallOutView = { visit: Visit; token: string; callOut: CallOut; refused: readonly Refused[]; typed: Form };

export const callOutPath = (token: string, rest?: string): string => (rest ? `/c/${token}/${rest}` : `/c/${token}`);
