import { UNUSUAL_REASONS, type UnusualReason } from '@wardwise/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

const UnusualReasonEnum = enumType(
  'UnusualReason',
  UNUSUAL_REASONS,
  'Why a week of looks is worth a question; not an accusation.',
);

@ObjectType('UnusualLooks', { description: "What was unusual in one person's week of looks." })
export class UnusualLooksType {
  @Field(() => String, { description: 'The Monday of the week (YYYY-MM-DD).' }) week!: string;
  @Field(() => String) who!: string;
  @Field(() => UnusualReasonEnum) reason!: UnusualReason;
  @Field(() => Int, { description: 'How many looks.' }) looks!: number;
  @Field(() => Int, { description: 'At how many requests or volunteers.' }) records!: number;
}
