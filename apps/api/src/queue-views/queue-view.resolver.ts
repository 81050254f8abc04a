import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { queueViewShape as shape } from './queue-view.shape.ts';
import {
  DeleteQueueViewInput,
  DeleteQueueViewPayload,
  QueueViewType,
  RenameQueueViewInput,
  RenameQueueViewPayload,
  SaveQueueViewInput,
  SaveQueueViewPayload,
  ShareQueueViewInput,
  ShareQueueViewPayload,
} from './queue-view.type.ts';
import { deleteQueueView, renameQueueView, shareQueueView } from './use-cases/change-queue-view.ts';
import { saveQueueView } from './use-cases/save-queue-view.ts';

const view = {
  shape,
  where:
    ({ viewId }: { viewId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(viewId)}`,
};

@Resolver()
export class QueueViewResolver {
  @Query(() => [QueueViewType], { description: 'Your own views of the queue, and those that are shared in your network.' })
  @Reads({ as: 'list', shape, order: (row) => sql`lower(${row('name')}), ${row('id')}` })
  queueViews(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => SaveQueueViewPayload, { description: 'Keep a part of the queue under a name.' })
  async saveQueueView(
    @Arg('input', () => SaveQueueViewInput) input: SaveQueueViewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await saveQueueView(ctx, input), { view });
  }

  @Mutation(() => RenameQueueViewPayload, { description: 'Give a view another name.' })
  async renameQueueView(
    @Arg('input', () => RenameQueueViewInput) input: RenameQueueViewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await renameQueueView(ctx, input), { view });
  }

  @Mutation(() => ShareQueueViewPayload, { description: 'Share a view in the network, or keep it for its maker alone.' })
  async shareQueueView(
    @Arg('input', () => ShareQueueViewInput) input: ShareQueueViewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await shareQueueView(ctx, input), { view });
  }

  @Mutation(() => DeleteQueueViewPayload, { description: 'Delete a view; saved once more, it is back.' })
  async deleteQueueView(
    @Arg('input', () => DeleteQueueViewInput) input: DeleteQueueViewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await deleteQueueView(ctx, input), { deletedId: ({ viewId }) => showId('queueView', viewId) });
  }
}
