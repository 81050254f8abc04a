import { FIRST_STEP_STATES, FIRST_STEPS, type FirstStepKind, type FirstStepState } from '@wardwise/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

const FirstStepKindEnum = enumType('FirstStepKind', FIRST_STEPS, 'What a network does before its first call-out, in this order.');
const FirstStepStateEnum = enumType(
  'FirstStepState',
  FIRST_STEP_STATES,
  'Whether a step is done, waits for others, or is to be done.',
);

@ObjectType('FirstStep', { description: 'One thing that a new network needs; read from what it has.' })
export class FirstStepType {
  @Field(() => FirstStepKindEnum) kind!: FirstStepKind;
  @Field(() => FirstStepStateEnum) state!: FirstStepState;
  @Field(() => Int, { description: 'How many are there: wards, wards with a lead, volunteers taken on, requests, call-outs.' })
  count!: number;
  @Field(() => Int, { description: 'Of how many an answer is waited for.' }) waiting!: number;
}
