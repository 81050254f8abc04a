export { announceByPush } from './announce-push.ts';
export { erasePush, forgetPushes, listPushes, openPush, savePush } from './push.store.ts';
export { PushRefused } from './push-refused.ts';
export { openPushes, type Push, type PushSender } from './push-sender.ts';
