import { AT_RISK, CONCERN_OUTCOMES, CONCERN_STATUSES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { StaffRoleEnum } from '../staff/staff.type.ts';

export const AtRiskEnum = enumType('AtRisk', AT_RISK, 'Who may be at risk.');
export const ConcernOutcomeEnum = enumType('ConcernOutcome', CONCERN_OUTCOMES, 'What came of a concern.');
const ConcernStatusEnum = enumType('ConcernStatus', CONCERN_STATUSES);
const ConcernRaisedBy = enumType('ConcernRaisedBy', ['STAFF', 'VOLUNTEER']);

@ObjectType('Concern', {
  implements: NodeType,
  description: 'A worry about somebody’s safety, as far as a list may tell; for the safeguarding lead and the deputy alone.',
})
export class ConcernType extends NodeType {
  @Field(() => GraphQLDateTime) raisedAt!: string;
  @Field(() => ConcernRaisedBy) raisedBy!: string;
  @Field(() => AtRiskEnum) atRisk!: string;
  @Field(() => Boolean) dangerNow!: boolean;
  @Field(() => ConcernStatusEnum) status!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) openedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) closedAt!: string | null;
  @Field(() => ConcernOutcomeEnum, { nullable: true }) outcome!: string | null;
}

export const ConcernConnection = connectionOf('Concern', ConcernType);

@ObjectType('ConcernSubject', { description: 'Somebody of the staff whom a concern may be about.' })
class ConcernSubjectType {
  @Field(() => ID) id!: string;
  @Field(() => String) displayName!: string;
  @Field(() => [StaffRoleEnum]) roles!: string[];
}

@ObjectType('SafeguardingLine', { description: "The local authority's line for worries about somebody's safety." })
export class SafeguardingLineType {
  @Field(() => String) name!: string;
  @Field(() => String) phone!: string;
}

@ObjectType('ConcernForm', { description: 'What the form for a concern needs to know.' })
export class ConcernFormType {
  @Field(() => [ConcernSubjectType]) subjects!: ConcernSubjectType[];
  @Field(() => SafeguardingLineType, { nullable: true }) line!: SafeguardingLineType | null;
  @Field(() => Boolean, { description: 'False where the network has neither safeguarding lead nor deputy.' }) heard!: boolean;
}
