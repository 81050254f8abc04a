import { OFFERING_KINDS, type OfferingKind, PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { SWITCH_OFFERING_CODES, WORD_OFFERING_CODES } from './use-cases/change-offering.ts';

const OfferingKindEnum = enumType('OfferingKind', OFFERING_KINDS, 'A kind of help, or a skill of volunteers.');
const OfferingPartEnum = enumType('OfferingPart', ['OFFERED', 'LABEL', 'PUBLIC_LABEL'], 'What of it was changed.');
const OfferingLanguageEnum = enumType('OfferingLanguage', PAGE_LANGUAGES, 'A language of the public pages.');

@ObjectType('OfferingWords', { description: 'What it is called in one language.' })
class OfferingWordsType {
  @Field(() => OfferingLanguageEnum) language!: PageLanguage;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: 'To strangers, in a call-out; null of a skill, which none names.' })
  publicLabel!: string | null;
}

@ObjectType('OfferingChange', { description: 'One change of what is offered or of its words, on record for good.' })
class OfferingChangeType {
  @Field(() => OfferingPartEnum) part!: string;
  @Field(() => OfferingLanguageEnum, { nullable: true }) language!: PageLanguage | null;
  @Field(() => String) was!: string;
  @Field(() => String) value!: string;
  @Field(() => String, { description: 'Whoever changed it.' }) by!: string;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType('Offering', { description: 'Something that a network can offer: a kind of help, or a skill of its volunteers.' })
export class OfferingType {
  @Field(() => OfferingKindEnum) kind!: OfferingKind;
  @Field(() => String) key!: string;
  @Field(() => Boolean, { description: 'It can be asked for; what runs already goes on either way.' }) offered!: boolean;
  @Field(() => Boolean, { description: 'You may change it.' }) changeable!: boolean;
  @Field(() => [OfferingWordsType]) words!: OfferingWordsType[];
  @Field(() => [OfferingChangeType], { description: 'The newest twenty changes, the newest first.' })
  changes!: OfferingChangeType[];
}

@ObjectType('SlotValues', { description: 'What may stand beside a network’s words in a call-out.' })
export class SlotValuesType {
  @Field(() => [String], { description: 'Its wards, and the places in them.' }) localities!: string[];
  @Field(() => [String], { description: 'Languages that enough people speak to be named.' }) languages!: string[];
}

@InputType()
export class SwitchOfferingInput {
  @Field(() => OfferingKindEnum) kind!: OfferingKind;
  @Field(() => String) key!: string;
  @Field(() => Boolean) offered!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const SwitchOfferingUserError = userErrorOf('SwitchOffering', SWITCH_OFFERING_CODES);
@ObjectType()
export class SwitchOfferingPayload {
  @Field(() => [OfferingType], { nullable: true, description: 'All of them, as they stand now.' }) offerings!:
    | OfferingType[]
    | null;
  @Field(() => [SwitchOfferingUserError]) userErrors!: UserError[];
}

@InputType()
export class WordOfferingInput {
  @Field(() => OfferingKindEnum) kind!: OfferingKind;
  @Field(() => String) key!: string;
  @Field(() => OfferingLanguageEnum) language!: PageLanguage;
  @Field(() => String, { description: 'Up to 60 characters.' }) label!: string;
  @Field(() => String, { nullable: true, description: 'Up to 60 characters; of a kind of help alone.' })
  publicLabel?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const WordOfferingUserError = userErrorOf('WordOffering', WORD_OFFERING_CODES);
@ObjectType()
export class WordOfferingPayload {
  @Field(() => [OfferingType], { nullable: true, description: 'All of them, as they stand now.' }) offerings!:
    | OfferingType[]
    | null;
  @Field(() => [WordOfferingUserError]) userErrors!: UserError[];
}
