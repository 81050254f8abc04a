import { afterAll, beforeAll } from 'vitest';
import { deliverOutbox, openPostman, type Postman } from '../src/worker/deliver-outbox.ts';
import type { TestHouse } from './house.ts';
import { type Letter, openPostOffice } from './post-office.ts';

/** A mail server for the tests around it, and the worker's postman, who brings it what waits. */
export function openMailRoom(test: TestHouse) {
  let office: Awaited<ReturnType<typeof openPostOffice>>;
  let postman: Postman;
  beforeAll(async () => {
    office = await openPostOffice();
    postman = openPostman(office.url, 'Wardwise <no-reply@wardwise.example>', 60);
  });
  afterAll(async () => {
    postman.transport.close();
    await office.close();
  });
  const room = {
    get url() {
      return office.url;
    },
    get postman() {
      return postman;
    },
    /** What has come since it was emptied. */
    get letters(): Letter[] {
      return office.letters;
    },
    /** Lets the worker send all that waits. */
    async sent(): Promise<Letter[]> {
      while ((await deliverOutbox(test.house, postman)) > 0);
      return office.letters;
    },
    empty: () => void office.letters.splice(0),
    /** Empties it, and lets nothing wait any more. */
    async startAfresh(): Promise<void> {
      await test.db.query('delete from outbox');
      room.empty();
    },
  };
  return room;
}
