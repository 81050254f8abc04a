import { Field, ObjectType } from 'type-graphql';

@ObjectType('ReferralDraft', { description: 'What we know of what a service needs; the rest is asked for the referral alone.' })
export class ReferralDraftType {
  @Field(() => String, { nullable: true }) calledName!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) safeContact!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('ReferralEnvelope', {
  description: 'What a service is told of somebody: the fields that it needs and the yes names; null for all others.',
})
export class ReferralEnvelopeType {
  @Field(() => String, { nullable: true }) calledName!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'How and when it is safe to reach them.' }) safeContact!: string | null;
  @Field(() => String, { nullable: true, description: 'What they need, in their words.' }) note!: string | null;
  @Field(() => String, { nullable: true }) householdSize!: string | null;
  @Field(() => String, { nullable: true }) diet!: string | null;
  @Field(() => String, { nullable: true }) allergies!: string | null;
}
