import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WardLeadType } from '../duties/duty.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { WardNameType } from '../wards/ward.type.ts';
import { END_STAND_IN_REFUSALS } from './use-cases/end-stand-in.ts';
import { NAME_A_STAND_IN_REFUSALS } from './use-cases/name-stand-in.ts';

@ObjectType('StandIn', { description: 'One lead who answers for another in one ward, for some days.' })
export class StandInType {
  @Field(() => ID) id!: string;
  @Field(() => WardNameType, { nullable: true }) ward!: WardNameType | null;
  @Field(() => WardLeadType, { nullable: true, description: 'Who is away.' }) away!: WardLeadType | null;
  @Field(() => WardLeadType, { nullable: true, description: 'Who answers instead.' }) standIn!: WardLeadType | null;
  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' }) from!: string;
  @Field(() => String, { description: 'The last day.' }) until!: string;
  @Field(() => Boolean, { description: 'It has begun.' }) isNow!: boolean;
  @Field(() => Boolean, { description: 'You may end it.' }) viewerCanEnd!: boolean;
}

@InputType()
export class NameStandInInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => ID, { description: 'Who is away: a lead of that ward.' }) staffId!: string;
  @Field(() => ID, { description: 'Who answers instead: any ward lead of the network.' }) standInStaffId!: string;
  @Field(() => String, { description: 'The first day, YYYY-MM-DD: from today on.' }) from!: string;
  @Field(() => String, { description: 'The last day, up to 26 weeks ahead.' }) until!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const NameStandInUserError = userErrorOf('NameStandIn', NAME_A_STAND_IN_REFUSALS);
@ObjectType()
export class NameStandInPayload {
  @Field(() => ID, { nullable: true }) standInId!: string | null;
  @Field(() => [NameStandInUserError]) userErrors!: UserError[];
}

@InputType()
export class EndStandInInput {
  @Field(() => ID) standInId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const EndStandInUserError = userErrorOf('EndStandIn', END_STAND_IN_REFUSALS);
@ObjectType()
export class EndStandInPayload {
  @Field(() => Boolean) ended!: boolean;
  @Field(() => [EndStandInUserError]) userErrors!: UserError[];
}
