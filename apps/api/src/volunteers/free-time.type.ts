import { FREE_TIMES, type FreeTime } from '@wardwise/domain';
import { Field, InputType, Int } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const FreeTimeEnum = enumType(
  'FreeTime',
  FREE_TIMES,
  'A part of a day of the week: until noon, until five, or after that, by the clocks of London.',
) as { [K in FreeTime]: K };

@InputType({
  description: 'From which hour to which (0 to 23, in London) they are not written to; neither said: the hours of the network.',
})
export class QuietHoursInput {
  @Field(() => Int, { nullable: true }) from?: number | null;
  @Field(() => Int, { nullable: true }) until?: number | null;
}
