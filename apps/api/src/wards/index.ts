export { place, type Placed, type Routed, routeToday } from './place.ts';
export { placePostcode, type PlacementView } from './use-cases/place-postcode.ts';
export { wardShape } from './ward.shape.ts';
export { listWards } from './ward.store.ts';
