import { Field, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { RECORD_CHECK_REFUSALS } from './use-cases/record-check.ts';
import { SET_SELF_ISOLATING_REFUSALS } from './use-cases/set-self-isolating.ts';
import { TAKE_BACK_CHECK_REFUSALS } from './use-cases/take-back-check.ts';
import { VolunteerType } from './volunteer.type.ts';

@ObjectType()
abstract class VolunteerPayload {
  @Field(() => VolunteerType, { nullable: true }) volunteer!: VolunteerType | null;
}

const RecordCheckUserError = userErrorOf('RecordCheck', RECORD_CHECK_REFUSALS);
@ObjectType()
export class RecordCheckPayload extends VolunteerPayload {
  @Field(() => [RecordCheckUserError]) userErrors!: UserError[];
}

const TakeBackCheckUserError = userErrorOf('TakeBackCheck', TAKE_BACK_CHECK_REFUSALS);
@ObjectType()
export class TakeBackCheckPayload extends VolunteerPayload {
  @Field(() => [TakeBackCheckUserError]) userErrors!: UserError[];
}

const SetSelfIsolatingUserError = userErrorOf('SetSelfIsolating', SET_SELF_ISOLATING_REFUSALS);
@ObjectType()
export class SetSelfIsolatingPayload extends VolunteerPayload {
  @Field(() => [SetSelfIsolatingUserError]) userErrors!: UserError[];
}
