export { openCourier } from './courier.ts';
export { tellWebhooks } from './tell-webhooks.ts';
