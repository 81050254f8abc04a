export { startNextRequest } from './start-next-request.ts';
