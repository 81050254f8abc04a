import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { CONFIRM_REFERRAL_CODE_REFUSALS, SEND_REFERRAL_CODE_REFUSALS } from './use-cases/open-door.ts';

@ObjectType('ReferralDoor', {
  description: 'What the page behind a mailed link may say before the code is shown: nothing about anybody.',
})
export class ReferralDoorType {
  @Field(() => String) networkName!: string;
  @Field(() => String) pageLanguage!: string;
  @Field(() => Boolean, { description: 'This browser has shown the code.' }) open!: boolean;
}

@InputType()
export class SendReferralCodeInput {
  @Field(() => String, { description: 'The last part of the link that was mailed.' }) token!: string;
}

@InputType()
export class ConfirmReferralCodeInput {
  @Field(() => String, { description: 'The last part of the link that was mailed.' }) token!: string;
  @Field(() => String) code!: string;
}

const SendReferralCodeUserError = userErrorOf('SendReferralCode', SEND_REFERRAL_CODE_REFUSALS);
const ConfirmReferralCodeUserError = userErrorOf('ConfirmReferralCode', CONFIRM_REFERRAL_CODE_REFUSALS);

@ObjectType()
export class SendReferralCodePayload {
  @Field(() => Boolean) sent!: boolean;
  @Field(() => [SendReferralCodeUserError]) userErrors!: UserError[];
}

@ObjectType()
export class ConfirmReferralCodePayload {
  @Field(() => Boolean, { description: 'This browser is let in from now on.' }) open!: boolean;
  @Field(() => [ConfirmReferralCodeUserError]) userErrors!: UserError[];
}
