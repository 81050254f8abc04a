import { SNOOZE_CHOICES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const SnoozeChoiceEnum = enumType(
  'SnoozeChoice',
  SNOOZE_CHOICES,
  'Until when a request is put off: days are back at 8 in the morning; NEXT_REPLY until somebody answers, 14 days at most.',
);

@ObjectType('Snooze', {
  description: 'A request that is put off, for everybody who sees it; whoever answers in between brings it back.',
})
export class SnoozeType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Who put it off.' }) by!: string;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => GraphQLDateTime, { description: 'When it is back at the latest.' }) until!: string;
  @Field(() => Boolean, { description: 'Put off until somebody answers.' }) untilReply!: boolean;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a lead brought it back before its time.' })
  wokenAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who did.' }) wokenBy!: string | null;
}
