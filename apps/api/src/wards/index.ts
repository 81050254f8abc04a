export { lookUpWard } from './look-up.ts';
export { type Placed, place, type Routed, routeToday } from './place.ts';
export { placePostcode } from './use-cases/place-postcode.ts';
export { theHandlingWard, theWard } from './ward.payload.ts';
export { canTakeCalls } from './ward.policy.ts';
export { listLeadsOnDuty, listWards, localitiesOf, pausedUntil } from './ward.store.ts';
