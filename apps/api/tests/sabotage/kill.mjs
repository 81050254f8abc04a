/** `node --import kill.mjs`: the product as it is compiled, which dies at one step of an erasure (KILL_AT). */
import { register } from 'node:module';

const journal = new URL('../../dist/platform/seal/journal.js', import.meta.url).href;
register('./replace-modules.mjs', import.meta.url, { data: { [journal]: new URL('kill-journal.mjs', import.meta.url).href } });
