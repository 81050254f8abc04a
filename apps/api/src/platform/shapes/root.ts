import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Ctx } from '../context.ts';
import { sql } from '../sql.ts';
import type { Order } from './cursor.ts';
import type { Facets } from './facets.ts';
import type { Asked, Making, Value } from './making.ts';
import { compilePage, type Page } from './page.ts';
import { askedHere, compileList, compileOne, readValue, startMaking, type Where } from './read.ts';
import type { Shape } from './shape.ts';

/** The one row a field means by its arguments: of which shape, and of which type where the field's own is an interface. */
type Meant = { shape: Shape; where: Where; type?: string };

/** How a field of the query root is read. Both ways to answer read this, so that they cannot differ in what is meant. */
export type Root<Args> =
  | { as: 'one'; means: (args: Args) => Meant | null }
  | { as: 'list'; shape: Shape; order: Where; where?: Where; chosen?: (args: Args) => Where }
  | { as: 'page'; shape: Shape; where: (args: Args) => Where; order: (args: Args) => Order; facets?: (args: Args) => Facets };

/** Says how a field of the query root is read. */
export const Reads = <Args>(root: Root<Args>) => Extensions({ root });

/** How a field is read, or undefined for one that our own code answers. */
export const rootOf = (field: GraphQLField<unknown, unknown> | undefined) => field?.extensions.root as Root<never> | undefined;

/** Reads the field that resolves now, as it says of itself. */
export async function read(ctx: Ctx, info: GraphQLResolveInfo, args: object = {}): Promise<unknown> {
  const root = rootOf(info.parentType.getFields()[info.fieldName]);
  if (!root) throw new Error(`${info.fieldName} does not say how it is read`);
  return readValue(ctx, compileRoot(startMaking(ctx, info, 'objects'), askedHere(info), root, args));
}

const NOTHING: Value = { value: sql`null::json`, finish: null };

/** A field of the query root as one expression. Throws FIRST_OUT_OF_RANGE and CURSOR_MALFORMED. */
export function compileRoot(making: Making, asked: Asked, root: Root<never>, args: object): Value {
  switch (root.as) {
    case 'one': {
      const meant = root.means(args as never);
      if (!meant) return NOTHING;
      const type = meant.type === undefined ? asked.type : getNamedType(making.query.schema.getType(meant.type));
      return compileOne(making, { ...asked, type: type as Asked['type'] }, meant.shape, meant.where);
    }
    case 'list':
      return compileList(making, asked, root.shape, root.order, root.chosen?.(args as never) ?? root.where);
    case 'page':
      return compilePage(making, asked, root.shape, args as Page, {
        where: root.where(args as never),
        order: root.order(args as never),
        facets: root.facets?.(args as never) ?? null,
      });
  }
}
