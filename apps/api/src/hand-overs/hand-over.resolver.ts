import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { payload } from '../platform/shapes/index.ts';
import { HandOverWardInput, HandOverWardPayload, UndoHandOverInput, UndoHandOverPayload } from './hand-over.type.ts';
import { handOverWard } from './use-cases/hand-over-ward.ts';
import { undoHandOver } from './use-cases/undo-hand-over.ts';

@Resolver()
export class HandOverResolver {
  @Mutation(() => HandOverWardPayload, {
    description: 'Hand a ward from one lead to another, with its requests and its duty; both are told by mail.',
  })
  async handOverWard(
    @Arg('input', () => HandOverWardInput) input: HandOverWardInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const handOverId = ({ handOverId: id }: { handOverId: string }) => showId('handOver', id);
    return payload(ctx, info, await handOverWard(ctx, input), { handOverId });
  }

  @Mutation(() => UndoHandOverPayload, { description: 'Hand it back: for 15 minutes, by either of the two or a coordinator.' })
  async undoHandOver(
    @Arg('input', () => UndoHandOverInput) input: UndoHandOverInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { undone: false, ...(await payload(ctx, info, await undoHandOver(ctx, input), { undone: () => true })) };
  }
}
