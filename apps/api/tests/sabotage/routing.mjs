export { ROUTING_REASONS } from '../../../../packages/domain/dist/wards/routing.js';

/** Every ward deals with its own requests, whether anybody is on duty or not. */
export const route = (wardCode) => ({ handledBy: wardCode, reason: 'OWN_WARD_ON_DUTY', metres: null });
