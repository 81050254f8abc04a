import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { late, type Sql } from '../sql.ts';

/**
 * Who asks, as a predicate may use it: the kind while the statement is made, everything else only when it runs.
 * A predicate that saw values while it is made would hand one actor's wards to the next.
 */
export type Who = {
  kind: Actor['kind'];
  networkId: Sql;
  staffId: Sql;
  sessionId: Sql;
  wardCodes: Sql;
  volunteerId: Sql;
  requestId: Sql;
  safeguarding: Sql;
  clientId: Sql;
  scopes: Sql;
  grantedWards: Sql;
  organizationId: Sql;
  referralId: Sql;
  referrerLinkId: Sql;
  language: Sql;
};

const of = (read: (actor: Actor & Record<string, unknown>) => unknown): Sql =>
  late<Ctx>(({ actor }) => read(actor as Actor & Record<string, unknown>) ?? null);

const VALUES = {
  networkId: of((actor) => actor.networkId),
  staffId: of((actor) => actor.staffId),
  sessionId: of((actor) => actor.sessionId),
  wardCodes: of((actor) => actor.wardCodes ?? []),
  volunteerId: of((actor) => actor.volunteerId),
  requestId: of((actor) => actor.requestId),
  safeguarding: of((actor) => actor.safeguarding === true),
  clientId: of((actor) => actor.clientId),
  scopes: of((actor) => actor.scopes ?? []),
  grantedWards: of((actor) => actor.grantedWards ?? []),
  organizationId: of((actor) => actor.organizationId),
  referralId: of((actor) => actor.referralId),
  referrerLinkId: of((actor) => actor.referrerLinkId),
  language: late<Ctx>((ctx) => ctx.language),
};

export const whoOf = (actor: Actor): Who => ({ kind: actor.kind, ...VALUES });
