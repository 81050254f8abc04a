import { CALL_OUTCOMES, RING_REASONS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const CallOutcomeEnum = enumType('CallOutcome', CALL_OUTCOMES, 'How a telephone call went.');
const RingReasonEnum = enumType('RingReason', RING_REASONS, 'Why somebody is to be rung today.');

@ObjectType('Call', { description: 'How a telephone call about a request went; never what was said.' })
export class CallType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => String, { description: 'Who rang.' }) by!: string;
  @Field(() => CallOutcomeEnum) outcome!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Of a call back: when.' }) callBackAt!: string | null;
}

@ObjectType('Hold', { description: '“I am phoning this person”: a sign for the others, over at its time; it bars nobody.' })
export class HoldType {
  @Field(() => ID, { description: 'By which it is taken over.' }) id!: string;
  @Field(() => String, { description: 'Who is on it.' }) by!: string;
  @Field(() => Boolean) mine!: boolean;
  @Field(() => GraphQLDateTime) until!: string;
}

@ObjectType('ToRing', { description: 'Whether this person is to be rung today, and why.' })
export class ToRingType {
  @Field(() => RingReasonEnum, { nullable: true, description: 'Null: not today.' }) reason!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when, or at which time it was agreed.' }) at!:
    | string
    | null;
}
