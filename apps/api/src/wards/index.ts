export { type Placed, place, type Routed, routeToday } from './place.ts';
export { type PlacementView, placePostcode } from './use-cases/place-postcode.ts';
export { wardShape } from './ward.shape.ts';
export { listWards } from './ward.store.ts';
