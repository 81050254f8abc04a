export { type AskedByText, findAskedByText } from './asked-by-text.store.ts';
export { followUpShape } from './follow-up.shape.ts';
export { startNextRequest } from './start-next-request.ts';
export { hearByText } from './use-cases/hear-by-text.ts';
