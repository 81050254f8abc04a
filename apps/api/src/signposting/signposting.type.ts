import { SIGNPOSTING_WAYS, type SignpostingWay } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

const SignpostingWayEnum = enumType(
  'SignpostingWay',
  SIGNPOSTING_WAYS,
  'By mail, by a text that is copied, by a printed letter, by a text that we send to their telephone.',
);
const SignpostingMailEnum = enumType(
  'SignpostingMail',
  ['WAITING', 'SENT', 'GIVEN_UP', 'HELD_BACK'] as const,
  'What became of the mail or the text.',
);

@ObjectType('SignpostedService', { description: 'A service that they were told of; the directory says the rest.' })
class SignpostedServiceType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType('Signposting', { description: 'Whoever asked was told of other support; no data about them moved.' })
export class SignpostingType {
  @Field(() => SignpostingWayEnum) way!: string;
  @Field(() => String, { description: 'The language in which they were told.' }) language!: string;
  @Field(() => GraphQLDateTime) toldAt!: string;
  @Field(() => SignpostingMailEnum, { nullable: true }) mail!: string | null;
  @Field(() => [SignpostedServiceType]) services!: SignpostedServiceType[];
}

@InputType()
export class TellOfServicesInput {
  @Field(() => ID) requestId!: string;
  @Field(() => [ID]) serviceIds!: string[];
  @Field(() => SignpostingWayEnum) way!: SignpostingWay;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'You have read how it is safe to reach them, and e-mail is. Needed for EMAIL alone.',
  })
  safeByEmail!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'You have read how it is safe to reach them, and a text is. Needed for SMS alone.',
  })
  safeByText?: boolean | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class SignpostRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
