import { afterAll, beforeAll } from 'vitest';
import { openPushes } from '../src/pushes/index.ts';
import { deliverOutbox, type Postman } from '../src/worker/deliver-outbox.ts';
import type { TestHouse } from './house.ts';
import type { openMailRoom } from './mail-room.ts';
import { openPushService, type PushBrowser, type TakenPush } from './push-service.ts';
import { aCalledRequest, done, type Scene } from './scenes.ts';

/** A volunteer at their own page, and the browser of theirs that is told. */
export type Told = Scene & { browser: PushBrowser };

/** A push service for the tests around it, and a worker who sends by it. */
export function openPushRoom(test: TestHouse, mailRoom: ReturnType<typeof openMailRoom>) {
  let service: Awaited<ReturnType<typeof openPushService>>;
  let postman: Postman;
  beforeAll(async () => {
    const vapid = test.house.vapid as NonNullable<typeof test.house.vapid>;
    service = await openPushService(vapid.publicKey);
    postman = { ...mailRoom.postman, pushes: openPushes(vapid, { toLoopback: true, timeoutMs: 2000 }) };
  });
  afterAll(async () => {
    postman.pushes?.close();
    await service.close();
  });
  return {
    get service() {
      return service;
    },
    get postman() {
      return postman;
    },
    /** Lets the worker send all that waits; answers the pushes that went since it was emptied. */
    async sent(): Promise<TakenPush[]> {
      while ((await deliverOutbox(test.house, postman)) > 0);
      return service.pushes;
    },
    empty: () => void service.pushes.splice(0),
    /** A volunteer who has been asked before, and lets us tell them in this browser from now on. */
    async told(): Promise<Told> {
      const [scene, browser] = [await aCalledRequest(test), service.browser()];
      await done(scene.neighbour.press('startMyPush', browser.subscription));
      await mailRoom.startAfresh();
      return { ...scene, browser };
    },
  };
}
