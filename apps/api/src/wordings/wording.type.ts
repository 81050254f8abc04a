import { PAGE_LANGUAGES, type PageLanguage, WORDING_KEYS, type WordingKey } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { CHANGE_WORDING_CODES } from './use-cases/change-wording.ts';

export const WordingKeyEnum = enumType('WordingKey', WORDING_KEYS, 'A sentence that a network may word for itself.');
export const WordingLanguageEnum = enumType('WordingLanguage', PAGE_LANGUAGES, 'A language of the mails and public pages.');

@ObjectType('WordingVersion', { description: 'A sentence as it was worded in one language, on record for good.' })
class WordingVersionType {
  @Field(() => ID) id!: string;
  @Field(() => WordingLanguageEnum) language!: PageLanguage;
  @Field(() => String, { nullable: true, description: 'Null: what all say was gone back to.' }) said!: string | null;
  @Field(() => Boolean, { description: 'It is what is said now.' }) inForce!: boolean;
  @Field(() => String, { description: 'Whoever chose the words.' }) by!: string;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType('Wording', { description: 'A sentence that a network may word for itself, in each language on its own.' })
export class WordingType {
  @Field(() => WordingKeyEnum) key!: WordingKey;
  @Field(() => Int, { description: 'In so many characters at most.' }) longest!: number;
  @Field(() => Boolean, { description: 'You may change it.' }) changeable!: boolean;
  @Field(() => [WordingVersionType], {
    description: 'The newest ten versions in each language, the newest first; in a language without one what all say is said.',
  })
  versions!: WordingVersionType[];
}

@ObjectType('WordingPreview', { description: 'A mail that words would stand in, made of nobody.' })
export class WordingPreviewType {
  @Field(() => String) subject!: string;
  @Field(() => String, { description: 'The whole of it, as text.' }) text!: string;
}

@InputType()
export class ChangeWordingInput {
  @Field(() => WordingKeyEnum) key!: WordingKey;
  @Field(() => WordingLanguageEnum) language!: PageLanguage;
  @Field(() => String, { nullable: true, description: 'With its slots in curly brackets; null goes back to what all say.' })
  text?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The version that you saw in force: where somebody was quicker, nothing is changed.',
  })
  seen?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ChangeWordingUserError = userErrorOf('ChangeWording', CHANGE_WORDING_CODES);
@ObjectType()
export class ChangeWordingPayload {
  @Field(() => [WordingType], { nullable: true, description: 'All of them, as they stand now.' }) wordings!: WordingType[] | null;
  @Field(() => [ChangeWordingUserError]) userErrors!: UserError[];
}
