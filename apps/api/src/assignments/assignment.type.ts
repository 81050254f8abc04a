import { ASSIGNMENT_STATUSES, SOFT_REASONS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { PaidBackEnum, PayBackByEnum } from '../tasks/spending.type.ts';
import { VolunteerType } from '../volunteers/volunteer.type.ts';

const AssignmentStatus = enumType('AssignmentStatus', ASSIGNMENT_STATUSES);
export const SoftReasonEnum = enumType('SoftReason', SOFT_REASONS, 'What a lead may override by name, on record.');

@ObjectType('Assignment', {
  implements: NodeType,
  description: "One volunteer doing one request; the volunteer's page calls it the task.",
})
export class AssignmentType extends NodeType {
  @Field(() => AssignmentStatus) status!: string;
  @Field(() => String) volunteerFirstName!: string;
  @Field(() => VolunteerType, { nullable: true, description: "Null where the volunteer is of another lead's ward." })
  volunteer!: VolunteerType | null;
  @Field(() => GraphQLDateTime, { nullable: true }) proposedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) acceptedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) startedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) deliveredAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => [SoftReasonEnum]) overridden!: string[];
  @Field(() => PaidBackEnum, { nullable: true, description: 'Once it is delivered.' }) paidBack!: string | null;
  @Field(() => Int, { nullable: true, description: 'What the volunteer spent, in pence.' }) spentPence!: number | null;
  @Field(() => PayBackByEnum, { nullable: true }) payBackBy!: string | null;
  @Field(() => Boolean, { description: 'More than their cap, as you know by their word.' }) overCap!: boolean;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they said later that they have it back.' })
  paidBackAt!: string | null;
}
