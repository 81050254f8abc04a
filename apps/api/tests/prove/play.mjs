/** Makes the proof on a deployment in which one guard is off: `node play.mjs GUARD`. Ends as the proof does. */
import { join } from 'node:path';
import { prove } from '../../dist/prove/proof.js';
import { tellProof } from '../../dist/prove/tell.js';
import { SABOTEURS } from '../sabotage/saboteurs.mjs';

const GUARDS = ['field', 'key'];
const SABOTAGED = join(import.meta.dirname, '..', 'sabotage', 'main.mjs');

const [guard] = process.argv.slice(2);
if (!GUARDS.includes(guard)) {
  console.error(`Nothing is known of "${guard}". Say which guard to take off: ${GUARDS.join(', ')}.`);
  process.exit(2);
}
console.log(`  Sabotage: a deployment of its own, in which ${SABOTEURS[guard].off}`);
tellProof((say) => prove(say, (entry) => [SABOTAGED, guard, entry])).then(
  (code) => process.exit(code),
  (error) => {
    console.error(`The proof cannot be made. ${error.message}`);
    process.exit(2);
  },
);
