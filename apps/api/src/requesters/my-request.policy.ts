import { type HelpRequest, holds } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

type Own = Pick<HelpRequest, 'networkId' | 'id' | 'status'>;

/** Whoever asked, about their own request and no other. */
const isTheirs = (actor: Actor, { networkId, id }: Own): boolean =>
  actor.kind === 'REQUESTER' && actor.networkId === networkId && actor.requestId === id;

/** They may read all that we hold about them, as long as we hold it. */
export const canLookAtOwnDetails = (actor: Actor, request: Own): boolean =>
  isTheirs(actor, request) && holds(request.status).details;

/** After delivery, what is left of it. */
export const canLookAtOwnCard = (actor: Actor, request: Own): boolean => isTheirs(actor, request) && holds(request.status).card;
