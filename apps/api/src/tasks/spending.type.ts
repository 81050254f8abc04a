import { PAID_BACK, PAY_BACK_BY } from '@wardwise/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const PaidBackEnum = enumType('PaidBack', PAID_BACK, 'Whether a volunteer who spent money has had it back.');
export const PayBackByEnum = enumType(
  'PayBackBy',
  PAY_BACK_BY,
  'How a volunteer is paid back; never a card or a number of an account.',
);

@ObjectType('TaskSpending', { description: 'What its volunteer said of the money spent on a task.' })
export class TaskSpendingType {
  @Field(() => PaidBackEnum) paidBack!: string;
  @Field(() => Int, { nullable: true }) spentPence!: number | null;
  @Field(() => PayBackByEnum, { nullable: true }) payBackBy!: string | null;
}
