import { firstSteps } from '@wardwise/domain';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { countNetwork } from './count-network.ts';
import { canSeeFirstSteps } from './first-steps.policy.ts';
import { FirstStepType } from './first-steps.type.ts';

@Resolver()
export class FirstStepsResolver {
  @Query(() => [FirstStepType], {
    nullable: true,
    description: 'How far a network has come on its way to the first call-out; for its coordinators.',
  })
  async firstSteps(@Ctx() { actor, db }: Context): Promise<FirstStepType[] | null> {
    if (actor.networkId === null || !canSeeFirstSteps(actor)) return null;
    return db.transaction(async (tx) => firstSteps(await countNetwork(tx)));
  }
}
