import { agree } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { asRequester, OWN_LINK_REFUSALS } from '../bind-requester.ts';

export const OPEN_MY_REQUEST_REFUSALS = OWN_LINK_REFUSALS;

/** Whoever asked opens their page with its first button, which binds this browser; nothing else comes of it. */
export const openMyRequest = (ctx: Ctx) => asRequester(ctx, async () => agree({ opened: true as const }));
