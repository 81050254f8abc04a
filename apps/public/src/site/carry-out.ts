import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import { type Asked, ask } from './ask.ts';
import { mutation } from './mutation.ts';
import type { PublicSite } from './site.ts';

type Payload<Details> = {
  details?: Details | null;
  heard?: boolean | null;
  token?: string | null;
  phone?: string | null;
  userErrors: Refused[];
};

/** How a verb behind a link is done through its mutation; the one that looks is answered with the details. */
export function carryingOut<Details>(look: string, details: string, more: Record<string, string> = {}) {
  return async (site: PublicSite, visit: Visit, token: string, name: string, input: object): Promise<Asked<Payload<Details>>> => {
    const document = mutation(name, name === look ? details : (more[name] ?? ''));
    const asked = await ask<{ answer: Payload<Details> }>(site, visit, token, document, { input });
    return asked.ok ? { ok: true, value: asked.value.answer } : asked;
  };
}
