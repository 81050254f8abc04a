import {
  CHECK_CONSENT_WORDS,
  type CheckConsentWords,
  type CredentialKind,
  ISOLATION_CONSENT_WORDS,
  type IsolationConsentWords,
  type PageLanguage,
} from '@wardwise/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CredentialKindEnum } from '../categories/category.type.ts';
import { enumType } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';

const CheckConsentWordsEnum = enumType(
  'CheckConsentWords',
  CHECK_CONSENT_WORDS,
  'Which version of the words that were read aloud before a DBS check was put on record.',
);
export const IsolationConsentWordsEnum = enumType(
  'IsolationConsentWords',
  ISOLATION_CONSENT_WORDS,
  'Which version of the words that were read aloud before it was put on record that somebody stays at home.',
);

@ObjectType('VolunteerCheck', {
  description: 'Something a volunteer has shown: its level and days, never the certificate nor its number.',
})
export class VolunteerCheckType {
  @Field(() => CredentialKindEnum) kind!: string;
  @Field(() => GraphQLDate) seenOn!: string;
  @Field(() => String, { nullable: true, description: 'Who saw it.' }) seenBy!: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The last day it counts; null where it does not run out.' })
  validUntil!: string | null;
  @Field(() => CheckConsentWordsEnum, { nullable: true, description: 'The words they said yes to, of a DBS check.' })
  consentWords!: string | null;
  @Field(() => ConsentLanguage, { nullable: true }) consentLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) consentAt!: string | null;
}

@InputType({ description: 'They heard these words and said yes: that a DBS check was seen may be kept.' })
class CheckConsentInput {
  @Field(() => CheckConsentWordsEnum) words!: CheckConsentWords;
  @Field(() => ConsentLanguage) language!: PageLanguage;
}

@InputType({ description: 'They heard these words and said yes: that they stay at home may be kept.' })
export class IsolationConsentInput {
  @Field(() => IsolationConsentWordsEnum) words!: IsolationConsentWords;
  @Field(() => ConsentLanguage) language!: PageLanguage;
}

@InputType()
abstract class OfVolunteerInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class RecordCheckInput extends OfVolunteerInput {
  @Field(() => CredentialKindEnum) kind!: CredentialKind;
  @Field(() => String, { description: 'The day it was seen: YYYY-MM-DD.' }) seenOn!: string;
  @Field(() => String, { nullable: true, description: 'The last day it counts: YYYY-MM-DD. Left out: it does not run out.' })
  validUntil?: string | null;
  @Field(() => CheckConsentInput, { nullable: true, description: 'Of a DBS check: left out, it is refused.' })
  consent?: CheckConsentInput | null;
}

@InputType()
export class TakeBackCheckInput extends OfVolunteerInput {
  @Field(() => CredentialKindEnum) kind!: CredentialKind;
}

@InputType()
export class SetSelfIsolatingInput extends OfVolunteerInput {
  @Field(() => Boolean) selfIsolating!: boolean;
  @Field(() => IsolationConsentInput, { nullable: true, description: 'Where they do: left out, it is refused.' })
  consent?: IsolationConsentInput | null;
}
