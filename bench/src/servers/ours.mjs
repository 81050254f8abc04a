/** The house itself: the server that `npm start` starts. */
import { settings } from '../database.mjs';
import { makeServer, openHouse } from '../house.mjs';

export async function start({ folder, urls }) {
  const { house } = await openHouse(settings(folder, urls), () => {});
  return await makeServer(house, null);
}
