import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { directorySourceShape as shape } from './directory-source.shape.ts';
import {
  AddDirectorySourceInput,
  AddDirectorySourcePayload,
  DirectorySourceType,
  ReadDirectorySourceInput,
  ReadDirectorySourcePayload,
} from './directory-source.type.ts';
import { addDirectorySource } from './use-cases/add-directory-source.ts';
import { readDirectorySource } from './use-cases/read-directory-source.ts';

const source = {
  shape,
  where:
    ({ sourceId }: { sourceId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(sourceId)}`,
};

@Resolver()
export class DirectorySourceResolver {
  @Query(() => [DirectorySourceType], { description: 'A coordinator’s: where entries of the directory come from, by address.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('address')}` })
  directorySources(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => AddDirectorySourcePayload, {
    description: 'Name a feed of Open Referral UK: it is read as soon as can be, and then daily.',
  })
  async addDirectorySource(
    @Arg('input', () => AddDirectorySourceInput) input: AddDirectorySourceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await addDirectorySource(ctx, input), { source });
  }

  @Mutation(() => ReadDirectorySourcePayload, { description: 'Have a feed read as soon as can be.' })
  async readDirectorySource(
    @Arg('input', () => ReadDirectorySourceInput) input: ReadDirectorySourceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await readDirectorySource(ctx, input), { source });
  }
}
