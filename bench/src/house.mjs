/** What was built of the API, as the server runs it: a measurement of anything else would measure something else. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const DIST = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist');
const built = (file) => import(pathToFileURL(join(DIST, file)).href);

export const { openHouse } = await built('house.js');
export const { makeServer } = await built('server.js');
export const { dbOf } = await built('platform/context.js');
export const { openCourier, tellWebhooks } = await built('webhooks/index.js');
export const { readEnv } = await built('env.js');
export const { seedDemo } = await built('demo/seed.js');
export const { startEmbedded } = await built('platform/db/embedded.js');
export const { migrate } = await built('platform/db/migrate.js');
export const { openDataSource } = await built('platform/db/data-source.js');
export const { askNextWave } = await built('call-outs/index.js');
export const { lockRequest } = await built('requests/index.js');
export const { saveVolunteerContact } = await built('volunteers/index.js');
export const { linkToken } = await built('platform/seal/index.js');
export const { deliverOutbox, openPostman } = await built('worker/deliver-outbox.js');
