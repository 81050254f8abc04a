import { expect } from '@jest/globals';
import { everything } from '../rows.ts';
import type { Matrix } from './everybody.ts';
import { COLUMN } from './listener.ts';
import { answersTo, isRefusal, NAMES, namedBy, presses } from './presses.ts';
import { lasts } from './relations.ts';
import { twoOfEach } from './sweep.ts';
import type { Visitor } from './world.ts';

/** Presses every button that the table does not give this visitor, on two things of every kind: each answer is that of an id nobody has, and nothing has changed. Answers how many it pressed. */
export async function trespass({ schema, listener, test }: Matrix, { name, send, who }: Visitor, ids: Record<string, string[]>): Promise<number> {
  const actor = await who();
  const column = COLUMN[actor.kind as keyof typeof COLUMN];
  const seen = listener.table.things.get('a request')?.may.get(column);
  const before = await everything(test);
  let pressed = 0;
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const thing = listener.table.fields.get(`Mutation.${mutation.name}`)?.thing;
    if (!thing) continue;
    const named = namedBy(mutation);
    const near = (id: string) => listener.nearness(actor, thing.about, named ?? '', id);
    const all = named ? (ids[NAMES[named] as string] as string[]) : [''];
    const forbidden: string[] = [];
    for (const id of [...(await twoOfEach(all, async (it) => Object.values(await near(it)).join())).values()].flat()) {
      const how = await near(id);
      const may = thing.about === 'anything' ? thing.may.get(column)?.has('yes') : thing.may.get(column)?.has(how.how) && lasts(thing.while, how);
      if (!may) forbidden.push(id);
    }
    if (forbidden.length === 0) continue;
    for (const press of presses(schema, mutation, forbidden)) {
      const { targets } = press;
      const answers = await answersTo(press, async ({ query, variables }) => {
        const answer = await send(query, variables);
        await listener.hear(actor, query, variables, answer);
        return answer;
      });
      for (const [n, said] of answers.entries()) {
        expect([name, mutation.name, said, isRefusal(said)]).toEqual([name, mutation.name, said, true]);
        // A request that they see and may do no more with says why; of everything else they learn nothing.
        if (!(thing.about === 'a request' && seen?.has((await near(targets[n] as string)).how)))
          expect([name, mutation.name, said]).toEqual([name, mutation.name, answers.at(-1)]);
      }
      pressed += targets.length;
    }
  }
  expect([name, await everything(test)]).toEqual([name, before]);
  return pressed;
}
