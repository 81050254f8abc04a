import type { AtRisk, ConcernOutcome } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { AtRiskEnum, ConcernOutcomeEnum, ConcernType } from './concern.type.ts';
import { CLOSE_CONCERN_REFUSALS } from './use-cases/close-concern.ts';
import { NOTE_CONCERN_REFUSALS } from './use-cases/note-concern.ts';
import { RAISE_CONCERN_REFUSALS } from './use-cases/raise-concern.ts';
import { SHOW_CONCERN_REFUSALS } from './use-cases/show-concern.ts';

@InputType()
export class RaiseConcernInput {
  @Field(() => String, { description: 'What worries you. At most 4,000 characters.' }) worry!: string;
  @Field(() => AtRiskEnum) atRisk!: AtRisk;
  @Field(() => Boolean, { description: 'Somebody is in danger now. Call 999 first.' }) dangerNow!: boolean;
  @Field(() => String, { nullable: true, description: 'How to reach you, if you want to be asked. At most 200 characters.' })
  reach?: string | null;
  @Field(() => ID, { nullable: true, description: 'Somebody of the staff whom it is about: they see nothing of it.' })
  aboutStaffId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The request it is about; by a volunteer’s link that is always their own.' })
  requestId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The volunteer it is about.' }) volunteerId?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const RaiseConcernUserError = userErrorOf('RaiseConcern', RAISE_CONCERN_REFUSALS);

@ObjectType()
export class RaiseConcernPayload {
  @Field(() => Boolean, { nullable: true, description: 'False where nobody is left who may read it: ring the line.' })
  heard!: boolean | null;
  @Field(() => [RaiseConcernUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowConcernInput {
  @Field(() => ID) concernId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType('ConcernNote', { description: 'What was done.' })
class ConcernNoteType {
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => String) by!: string;
  @Field(() => String) note!: string;
}

@ObjectType('ConcernDetails', { description: 'What was said, and the copy of whom it is about; no erasure takes it.' })
export class ConcernDetailsType {
  @Field(() => String) worry!: string;
  @Field(() => String) raiser!: string;
  @Field(() => String, { nullable: true }) reach!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom of the staff it is about.' }) subject!: string | null;
  @Field(() => ID, { nullable: true }) requestId!: string | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => String, { nullable: true }) personPhone!: string | null;
  @Field(() => String, { nullable: true }) personAddress!: string | null;
  @Field(() => ID, { nullable: true }) volunteerId!: string | null;
  @Field(() => String, { nullable: true }) volunteerName!: string | null;
  @Field(() => String, { nullable: true }) volunteerPhone!: string | null;
  @Field(() => [ConcernNoteType]) notes!: ConcernNoteType[];
}

@ObjectType()
abstract class OfConcernPayload {
  @Field(() => ConcernType, { nullable: true }) concern!: ConcernType | null;
}

const ShowConcernUserError = userErrorOf('ShowConcern', SHOW_CONCERN_REFUSALS);

@ObjectType()
export class ShowConcernPayload extends OfConcernPayload {
  @Field(() => ConcernDetailsType, { nullable: true }) details!: ConcernDetailsType | null;
  @Field(() => [ShowConcernUserError]) userErrors!: UserError[];
}

@InputType()
export class NoteConcernInput {
  @Field(() => ID) concernId!: string;
  @Field(() => String, { description: 'What was done. At most 4,000 characters.' }) note!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const NoteConcernUserError = userErrorOf('NoteConcern', NOTE_CONCERN_REFUSALS);

@ObjectType()
export class NoteConcernPayload extends OfConcernPayload {
  @Field(() => [NoteConcernUserError]) userErrors!: UserError[];
}

@InputType()
export class CloseConcernInput {
  @Field(() => ID) concernId!: string;
  @Field(() => ConcernOutcomeEnum) outcome!: ConcernOutcome;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const CloseConcernUserError = userErrorOf('CloseConcern', CLOSE_CONCERN_REFUSALS);

@ObjectType()
export class CloseConcernPayload extends OfConcernPayload {
  @Field(() => [CloseConcernUserError]) userErrors!: UserError[];
}
