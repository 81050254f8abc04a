/** How a request came to the ward that deals with it: the routing rule's reason, or that a lead picked the ward, or that nobody could place it. */
export const ROUTING_KINDS = ['OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY', 'PICKED_BY_LEAD', 'UNPLACED'] as const;
export type RoutingKind = (typeof ROUTING_KINDS)[number];
