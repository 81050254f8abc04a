import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { assignmentShape } from './assignments/index.ts';
import { callOutShape } from './call-outs/index.ts';
import { apiClientShape } from './clients/index.ts';
import { concernShape } from './concerns/index.ts';
import { organizationShape, serviceShape } from './directory/index.ts';
import { followUpShape } from './follow-ups/index.ts';
import { networkShape } from './networks/index.ts';
import { offerShape } from './offers/index.ts';
import type { Ctx as Context } from './platform/context.ts';
import { type Noun, PREFIX, readId } from './platform/ids.ts';
import { NodeType } from './platform/node.type.ts';
import { Reads, type Row, read, type Shape } from './platform/shapes/index.ts';
import { param, sql } from './platform/sql.ts';
import { referralInShape, referralShape } from './referrals/index.ts';
import { helpRequestShape } from './requests/index.ts';
import { staffShape } from './staff/index.ts';
import { standingArrangementShape } from './standing-arrangements/index.ts';
import { volunteerShape } from './volunteers/index.ts';

const NODES: Partial<Record<Noun, [string, Shape]>> = {
  network: ['Network', networkShape],
  staff: ['Staff', staffShape],
  request: ['HelpRequest', helpRequestShape],
  volunteer: ['Volunteer', volunteerShape],
  assignment: ['Assignment', assignmentShape],
  offer: ['Offer', offerShape],
  callOut: ['CallOut', callOutShape],
  followUp: ['FollowUp', followUpShape],
  concern: ['Concern', concernShape],
  apiClient: ['ApiClient', apiClientShape],
  organization: ['Organization', organizationShape],
  service: ['Service', serviceShape],
  referral: ['Referral', referralShape],
  arrangement: ['StandingArrangement', standingArrangementShape],
  referralIn: ['ReferralIn', referralInShape],
};

function nounOf(id: string) {
  const noun = (Object.keys(PREFIX) as Noun[]).find((known) => id.startsWith(`${PREFIX[known]}_`));
  const known = noun && NODES[noun];
  return known && { noun, type: known[0], shape: known[1] };
}

function theNode({ id }: { id: string }) {
  const known = nounOf(id);
  const uuid = known && readId(known.noun, id);
  return uuid ? { ...known, where: (row: Row) => sql`${row('id')} = ${param(uuid)}` } : null;
}

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything by its id; null for an unknown id and for what is not yours alike.',
  })
  @Reads({ as: 'one', means: theNode })
  async node(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const found = await read(ctx, info, { id });
    return found && { ...found, __typename: nounOf(id)?.type };
  }
}
