export { openCourier } from './courier.ts';
export { openPost, type PostHow } from './post.ts';
export { tellWebhooks } from './tell-webhooks.ts';
export { webhookUrl } from './webhook-url.ts';
