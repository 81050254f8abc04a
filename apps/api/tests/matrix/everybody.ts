import { askTheDatabase } from './database.ts';
import { pressOutright } from './outright.ts';
import { NAMES, namedBy, presses } from './presses.ts';
import { askTheShapes } from './shapes.ts';
import { everyId, readEverything } from './sweep.ts';
import { trespass } from './trespass.ts';
import type { Matrix, Visitor } from './visitor.ts';

/** Lets everybody try everything: the API's reads, its buttons, the read shapes by themselves, the database by itself, where it guards anything. Answers how often each was tried. */
export async function everybodyTries(
  matrix: Matrix,
  visitors: Visitor[],
  guarded = true,
): Promise<{ pressed: number; shown: number }> {
  const { test, listener, shapes } = matrix;
  const ids = await everyId(test);
  const tried = { pressed: 0, shown: 0 };
  matrix.tried.clear();
  await pressOutright(matrix, visitors);
  for (const visitor of visitors) {
    if (guarded) tried.shown += await askTheDatabase(test, listener, visitor);
    await askTheShapes(test, listener, shapes, visitor);
    tried.pressed += await trespass(matrix, visitor, ids);
    await readEverything(matrix, visitor, ids, { token: [matrix.sharedToken, 'nobodys-token-at-all-00'] });
  }
  return tried;
}

/** Presses every button that shows something sealed, on everything there is. */
export async function lookAtEverything({ test, schema, listener }: Matrix, { send, who }: Visitor): Promise<void> {
  const ids = await everyId(test);
  for (const look of Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name.startsWith('show')))
    for (const { query, variables } of presses(schema, look, ids[NAMES[namedBy(look) ?? ''] as string] ?? []))
      await listener.hear(await who(), query, variables, await send(query, variables));
}
