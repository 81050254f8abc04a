export { followUpShape } from './follow-up.shape.ts';
export { startNextRequest } from './start-next-request.ts';
