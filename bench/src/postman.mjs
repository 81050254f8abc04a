/** A worker's postman in a process of its own, as `npm run worker` has one. */
import { settings } from './database.mjs';
import { deliverOutbox, openHouse, openPostman } from './house.mjs';

let running = Promise.resolve();
let going = false;
let house;
let postman;

process.on('message', async ({ say, folder, urls, url }) => {
  if (say === 'start') {
    ({ house } = await openHouse(settings(folder, urls), () => {}));
    house.publicUrl = 'http://127.0.0.1'; // a server would say where it listens
    postman = openPostman(url, 'Bench <bench@wardwise.example>', 60);
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

/** As the worker's round does it: again at once while there is something to do. */
async function deliver() {
  going = true;
  while (going) if ((await deliverOutbox(house, postman)) === 0) await new Promise((resolve) => setTimeout(resolve, 400));
}
