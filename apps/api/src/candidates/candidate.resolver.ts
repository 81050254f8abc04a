import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { CandidatesType } from './candidate.type.ts';
import { listCandidates } from './list-candidates.ts';

@Resolver()
export class CandidateResolver {
  @Query(() => CandidatesType, {
    nullable: true,
    description: 'Everybody in reach of a request, best first, and who does not suit, with every reason.',
  })
  candidates(@Arg('requestId', () => ID) requestId: string, @Ctx() ctx: Context) {
    return listCandidates(ctx, requestId);
  }
}
