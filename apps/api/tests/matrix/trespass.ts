import { everything } from '../rows.ts';
import { COLUMN } from './listener.ts';
import { answersTo, isRefusal, isThrown, NAMES, namedBy, presses } from './presses.ts';
import { lasts } from './relations.ts';
import { twoOfEach } from './sweep.ts';
import type { Matrix, Visitor } from './visitor.ts';

/** What somebody does nothing with at all, by whatever they are: they are thrown out, not refused like on something that is not there. */
const OUTRIGHT: string[] = ['anything', 'an API client', 'a webhook', 'an entry'];
type Ids = Record<string, string[]>;
/** An input that names a thing of either kind: a referral to a service, or one to us. */
const BOTH_WAYS: Record<string, (ids: Ids) => string[]> = {
  referralId: ({ ref = [], rin = [] }) => [...ref, ...rin],
};

/** Presses every button that the table does not give this visitor, on one thing of every kind of nearness: each answer is that of an id nobody has, and nothing has changed. Answers how many it pressed. */
export async function trespass(
  { schema, listener, test, tried }: Matrix,
  { name, send, who }: Visitor,
  ids: Ids,
): Promise<number> {
  const actor = await who();
  const column = COLUMN[actor.kind as keyof typeof COLUMN];
  const before = await everything(test);
  let pressed = 0;
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const thing = listener.table.fields.get(`Mutation.${mutation.name}`)?.thing;
    if (!thing) continue;
    const seenAs = (name: string) => listener.table.things.get(name)?.may.get(column) ?? [];
    const seen = new Set([...seenAs(thing.about), ...(thing.about === 'a referral' ? seenAs('a referral to us') : [])]);
    // The directory is open to everybody: whoever may not keep an entry sees that it is there.
    const open = thing.about === 'an entry';
    const never = OUTRIGHT.includes(thing.about) && thing.may.get(column)?.size === 0 && thing.name !== 'raise a concern';
    const named = namedBy(mutation);
    const near = (id: string) => listener.nearness(actor, thing.about, named ?? '', id);
    const all = named ? (BOTH_WAYS[named]?.(ids) ?? (ids[NAMES[named] as string] as string[])) : [''];
    const forbidden: string[] = [];
    for (const id of [...(await twoOfEach(all, async (it) => Object.values(await near(it)).join())).values()].map(
      ([first]) => first as string,
    )) {
      const how = await near(id);
      const may =
        thing.about === 'anything'
          ? thing.may.get(column)?.has('yes')
          : thing.may.get(column)?.has(how.how) && lasts(thing.while, how);
      const kind = `${column}, ${mutation.name}, ${Object.values(how).join(', ')}`;
      if (may || tried.has(kind)) continue;
      tried.add(kind);
      forbidden.push(id);
    }
    if (forbidden.length === 0) continue;
    for (const press of presses(schema, mutation, forbidden, { organizationId: ids.org?.[0], serviceId: ids.svc?.[0] })) {
      const { targets } = press;
      const answers = await answersTo(press, async ({ query, variables }) => {
        const answer = await send(query, variables);
        await listener.hear(actor, query, variables, answer);
        return answer;
      });
      for (const [n, said] of answers.entries()) {
        const how = await near(targets[n] as string);
        const pressedHere = `${mutation.name} as ${name}, ${Object.values(how).join(', ')}`;
        if (!isRefusal(said)) listener.fault(actor, `${pressedHere}: done`);
        // What they see and may do no more with says why; of everything else they learn nothing.
        else if ((never || (open && targets[n] !== targets.at(-1))) && !isThrown(said))
          listener.fault(actor, `${pressedHere}: ${said}, not thrown out`);
        else if (!open && !seen.has(how.how) && said !== answers.at(-1))
          listener.fault(actor, `${pressedHere}: ${said}, not ${answers.at(-1)}`);
      }
      pressed += targets.length;
    }
  }
  const after = await everything(test);
  for (const [table, rows] of Object.entries(after))
    if (rows !== before[table]) listener.fault(actor, `${name} has changed ${table}`);
  return pressed;
}
