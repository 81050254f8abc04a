import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { canSeeFigures } from './figures.policy.ts';
import { FiguresType } from './figures.type.ts';
import { findFigures } from './find-figures.ts';

@Resolver()
export class FiguresResolver {
  @Query(() => FiguresType, {
    nullable: true,
    description: 'Load by ward and week, time to first contact, languages asked against languages there are; for coordinators.',
  })
  async figures(@Ctx() { actor, db }: Context): Promise<FiguresType | null> {
    return actor.networkId !== null && canSeeFigures(actor) ? db.transaction(findFigures) : null;
  }
}
