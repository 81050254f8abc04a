export const ROUTING_REASONS = ['OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY'];

/** Every ward deals with its own requests, whether anybody is on duty or not. */
export const route = (wardCode) => ({ handledBy: wardCode, reason: 'OWN_WARD_ON_DUTY', metres: null });
