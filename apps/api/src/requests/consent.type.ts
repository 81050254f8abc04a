import { CONSENT_WORDS, type ConsentWords, PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';
import { Field, InputType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const ConsentWordsEnum = enumType(
  'ConsentWords',
  CONSENT_WORDS,
  'Which version of the words that were read aloud, or shown on the form.',
);
export const ConsentLanguage = enumType('ConsentLanguage', PAGE_LANGUAGES, 'The language those words were read or shown in.');

@InputType({
  description: 'They heard or read these words and said yes: what is told may be kept, also where it tells of health.',
})
export class ConsentInput {
  @Field(() => ConsentWordsEnum) words!: ConsentWords;
  @Field(() => ConsentLanguage) language!: PageLanguage;
}
