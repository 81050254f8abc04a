export { offerShape } from './offer.shape.ts';
