import { ARRANGEMENT_CONSENT_WORDS, ARRANGEMENT_ENDS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { CategoryType, Way } from '../categories/category.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type Lazy } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';

const ArrangementEndEnum = enumType('ArrangementEnd', ARRANGEMENT_ENDS, 'Why help every week has ended.');
export const ArrangementConsentWordsEnum = enumType(
  'ArrangementConsentWords',
  ARRANGEMENT_CONSENT_WORDS,
  'Which version of the words they heard.',
);

@ObjectType('ArrangementAbilities', { description: 'What the viewer can do with it now.' })
class ArrangementAbilitiesType {
  @Field(() => Boolean) end!: boolean;
}

@ObjectType('StandingArrangement', {
  implements: NodeType,
  description:
    'Help every week until another service has started, one at a time: each occurrence is a request of its own, and what is known of the person is looked at there.',
})
export class StandingArrangementType extends NodeType {
  @Field(() => HelpRequestType, { nullable: true, description: 'Beside which request it stands.' })
  request!: Lazy<HelpRequestType> | null;
  @Field(() => CategoryType) category!: CategoryType;
  @Field(() => Way) way!: string;
  @Field(() => Int, { description: 'The day of the week: Monday is 1, Sunday is 7.' }) weekday!: number;
  @Field(() => ArrangementConsentWordsEnum, { description: 'The words they said yes to.' }) consentWords!: string;
  @Field(() => ConsentLanguage) consentLanguage!: string;
  @Field(() => GraphQLDateTime) consentAt!: string;
  @Field(() => GraphQLDateTime) setUpAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => ArrangementEndEnum, { nullable: true }) endedWhy!: string | null;
  @Field(() => Boolean, { description: 'It goes on although a service has started: please end it.' }) toBeEnded!: boolean;
  @Field(() => [HelpRequestType], { description: 'Its occurrences, the newest first, until what is left of each is gone.' })
  occurrences!: Lazy<HelpRequestType>[];
  @Field(() => ArrangementAbilitiesType) viewerCan!: ArrangementAbilitiesType;
}
