import { agree, type Decision, type Refusal } from '../decision.ts';

/** What somebody says yes to whose group gave us their details: that they are 18, and the guidance they read. */
export type OwnYes = { adult: boolean; guidance: string | null };

/** What refuses it. */
export const OWN_YES_REFUSALS = ['OWN_YES_TOO_YOUNG', 'GUIDANCE_NOT_AGREED', 'GUIDANCE_SUPERSEDED'] as const;
/** One of those refusals. */
export type OwnYesRefusal = (typeof OWN_YES_REFUSALS)[number];

/** Somebody whom a group handed in says yes themselves: from now on they are an applicant as any other. */
export function agreeToVolunteer(said: OwnYes, guidanceNow: string | null): Decision<{ guidance: string }, OwnYesRefusal> {
  const wrong: Refusal<OwnYesRefusal>[] = [];
  if (!said.adult) wrong.push({ code: 'OWN_YES_TOO_YOUNG', field: 'adult' });
  if (said.guidance === null) wrong.push({ code: 'GUIDANCE_NOT_AGREED', field: 'guidance' });
  else if (said.guidance !== guidanceNow) wrong.push({ code: 'GUIDANCE_SUPERSEDED', field: 'guidance' });
  return wrong.length > 0 ? { ok: false, refusals: wrong } : agree({ guidance: said.guidance as string });
}
