/** A worker's courier in a process of its own, as `npm run worker` has one. */
import { settings } from './database.mjs';
import { openCourier, openHouse } from './house.mjs';

let running = Promise.resolve();
let courier;

process.on('message', async ({ say, folder, urls }) => {
  if (say === 'start') {
    const { house } = await openHouse(settings(folder, urls), () => {});
    courier = openCourier(house, { leaseSeconds: 60 });
    process.send({ ready: true });
  }
  if (say === 'go') {
    running = deliver();
    process.send({ going: true });
  }
  if (say === 'stop') {
    going = false;
    await running;
    process.send({ stopped: true });
  }
});
process.on('disconnect', () => process.exit());

let going = false;
/** As the worker's round does it: again at once while there is something to do, else after a tenth of a second. */
async function deliver() {
  going = true;
  while (going) if ((await courier.deliver()) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
}
