import { ARRANGEMENT_CONSENT_WORDS, ARRANGEMENT_ENDS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { CategoryType, Way } from '../categories/category.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type Lazy } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';

const ArrangementEndEnum = enumType('ArrangementEnd', ARRANGEMENT_ENDS, 'Why help that recurs has ended.');
export const ArrangementConsentWordsEnum = enumType(
  'ArrangementConsentWords',
  ARRANGEMENT_CONSENT_WORDS,
  'Which version of the words they heard.',
);

const ArrangementYes = enumType(
  'ArrangementYes',
  ['FRESH', 'DUE', 'OVER'] as const,
  'Where their yes stands: it counts; it is asked for again; or there is none any more, and it has paused.',
);

@ObjectType('ArrangementRhythm', { description: 'How it comes round: every so many weeks, or on one such day of each month.' })
export class ArrangementRhythmType {
  @Field(() => [Int], { description: 'The days of the week: Monday is 1, Sunday is 7.' }) weekdays!: number[];
  @Field(() => Int, { nullable: true }) everyWeeks!: number | null;
  @Field(() => Int, { nullable: true, description: 'The first (1) to fourth, or the last (-1), such day of each month.' })
  weekOfMonth!: number | null;
  @Field(() => String, { nullable: true, description: 'The last day (YYYY-MM-DD), where it is known.' }) until!: string | null;
}

@ObjectType('ArrangementAbilities', { description: 'What the viewer can do with it now.' })
class ArrangementAbilitiesType {
  @Field(() => Boolean) end!: boolean;
  @Field(() => Boolean, { description: 'To write down that they have said yes again.' }) renew!: boolean;
}

@ObjectType('StandingArrangement', {
  implements: NodeType,
  description:
    'Help that recurs: each occurrence is a request of its own, made two weeks ahead, and what is known of the person is looked at there.',
})
export class StandingArrangementType extends NodeType {
  @Field(() => HelpRequestType, { nullable: true, description: 'Beside which request it stands.' })
  request!: Lazy<HelpRequestType> | null;
  @Field(() => CategoryType) category!: CategoryType;
  @Field(() => Way) way!: string;
  @Field(() => ArrangementRhythmType) rhythm!: ArrangementRhythmType;
  @Field(() => ArrangementYes) yes!: string;
  @Field(() => ArrangementConsentWordsEnum, { description: 'The words they said yes to.' }) consentWords!: string;
  @Field(() => ConsentLanguage) consentLanguage!: string;
  @Field(() => GraphQLDateTime) consentAt!: string;
  @Field(() => GraphQLDateTime) setUpAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => ArrangementEndEnum, { nullable: true }) endedWhy!: string | null;
  @Field(() => Boolean, { description: 'It goes on although a service has started: please end it.' }) toBeEnded!: boolean;
  @Field(() => [HelpRequestType], { description: 'Its occurrences by their day, until what is left of each is gone.' })
  occurrences!: Lazy<HelpRequestType>[];
  @Field(() => ArrangementAbilitiesType) viewerCan!: ArrangementAbilitiesType;
}
