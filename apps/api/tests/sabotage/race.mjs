import { setTimeout as wait } from 'node:timers/promises';
import { loadRequest } from '../../dist/requests/load-request.store.js';

/** Reads the request without holding its row, and is slow enough for another to do the same before anything is saved. */
export async function lockRequest(tx, id) {
  const request = await loadRequest(tx, id, false);
  await wait(400);
  return request;
}

/** Holds none of them. */
export async function holdInOrder() {}
