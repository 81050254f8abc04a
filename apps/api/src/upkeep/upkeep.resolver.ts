import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readUpkeep } from './read-upkeep.ts';
import { UpkeepType } from './upkeep.type.ts';

@Resolver()
export class UpkeepResolver {
  @Query(() => UpkeepType, {
    nullable: true,
    description:
      'What a network holds, how old it is, what goes when, and whether all is kept as it should be; for its coordinators.',
  })
  upkeep(@Ctx() ctx: Context) {
    return readUpkeep(ctx);
  }
}
