import { type ApiScope, type NetworkId, OWN_PROGRAM_SCOPES } from '@wardwise/domain';
import type { Actor, Partner, Staff } from '../platform/actor.ts';

/** Whether somebody keeps API clients at all: coordinators every one of the network, somebody of a partner those of their organisation. A client reads of itself what its keys are, and changes nothing. */
export const keepsClients = (actor: Actor): actor is (Staff & { kind: 'COORDINATOR' }) | Partner =>
  actor.kind === 'COORDINATOR' || actor.kind === 'PARTNER';

/** Whether they keep this one. */
export const canKeepClient = (actor: Actor, client: { networkId: NetworkId; organizationId: string | null }): boolean =>
  keepsClients(actor) &&
  actor.networkId === client.networkId &&
  (actor.kind === 'COORDINATOR' || actor.organizationId === client.organizationId);

type Said = { kind: string; scopes: readonly ApiScope[]; wardCodes: readonly string[] };

/** What somebody of a partner may let a program do; wards are a coordinator's to grant. */
export const canLet = (actor: Actor, { kind, scopes, wardCodes }: Said): boolean =>
  actor.kind !== 'PARTNER' ||
  (kind === 'PARTNER' && wardCodes.length === 0 && scopes.every((scope) => OWN_PROGRAM_SCOPES.includes(scope)));
