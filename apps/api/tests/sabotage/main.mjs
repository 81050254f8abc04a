/** A composition root for tests alone: the product as it is compiled, with the modules of one guard replaced. `node main.mjs STEP [ENTRY]` */
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SABOTEURS } from './saboteurs.mjs';

const [step, entry = 'main.js'] = process.argv.slice(2);
const { instead } = SABOTEURS[step];
for (const url of Object.keys(instead)) if (!existsSync(fileURLToPath(url))) throw new Error(`there is no ${url} to replace`);
register('./replace-modules.mjs', import.meta.url, { data: instead });
await import(new URL(`../../dist/${entry}`, import.meta.url));
