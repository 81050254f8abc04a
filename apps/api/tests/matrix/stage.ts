import { readPermissions } from '../../src/permissions-page.ts';
import { makeSchema } from '../../src/schema.ts';
import type { TestHouse } from '../house.ts';
import { Canaries } from './canaries.ts';
import { askTheDatabase } from './database.ts';
import { everybodyTries, lookAtEverything } from './everybody.ts';
import { Fault, Listener } from './listener.ts';
import { allShapes } from './mutants.ts';
import type { Matrix, Visitor } from './visitor.ts';
import { heard, makeWorld, signEverybodyIn } from './world.ts';

/** The whole matrix, to be asked again and again whether it finds anything. */
export type TriedBy = {
  firstFault(): Promise<string | null>;
  firstSealedFault(): Promise<string | null>;
};

/** Those who may see least try first: what is open to them that should not be is soon found. */
const FIRST = [
  'another ward lead',
  'same ward, other network',
  'its safeguarding lead',
  'anyone',
  'a volunteer who was asked',
  'whoever asked, waiting',
];

/** Makes the world under a listener that stops at the first word too many. */
export async function openStage(test: TestHouse): Promise<TriedBy> {
  const schema = await makeSchema();
  const canaries = new Canaries(test);
  const listener = new Listener(test, schema, readPermissions(schema), canaries);
  await signEverybodyIn(test);
  await canaries.learn();
  const { visitors, sharedToken } = await makeWorld(heard(test, listener), test);
  if (listener.faults.size > 0) throw new Error([...listener.faults].join('\n'));
  listener.stopsAtFirst = true;
  const matrix: Matrix = { test, schema, listener, shapes: await allShapes(), sharedToken, tried: new Set() };
  let round = 0;
  // A query that was never asked before: what was compiled for it while a guard stood is not used again.
  const afresh = ({ name, send, who }: Visitor): Visitor => ({
    name,
    who,
    send: (query, variables) => send(`# ${round}\n${query}`, variables),
  });
  const ranks = [...visitors].sort((a, b) => rank(a) - rank(b)).map(afresh);
  const first = async (ask: () => Promise<unknown>): Promise<string | null> => {
    round += 1;
    await listener.startAfresh();
    try {
      await ask();
      return null;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return error.message.slice(0, 300);
    }
  };
  return {
    firstFault: () => first(() => everybodyTries(matrix, ranks, false)),
    firstSealedFault: () =>
      first(async () => {
        listener.onlySealed = true;
        for (const visitor of ranks) await askTheDatabase(test, listener, visitor);
        for (const visitor of ranks) await lookAtEverything(matrix, visitor);
      }),
  };
}

const rank = ({ name }: Visitor): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
