import type { Urgency, Way } from '@wardwise/domain';
import { Field, InputType } from 'type-graphql';
import { Way as WayEnum } from '../categories/category.type.ts';
import { UrgencyEnum } from './help-request.type.ts';

/** What is asked of somebody who needs help where no lead is on the telephone: they type it themselves, or whoever refers them. */
@InputType()
export abstract class SomebodyInput {
  @Field(() => Boolean, { description: '18 or over; for somebody younger no volunteer is ever asked, and a lead rings today.' })
  adult!: boolean;
  @Field(() => String) postcode!: string;
  @Field(() => String) categoryKey!: string;
  @Field(() => WayEnum) way!: Way;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => String, { nullable: true, description: 'The last day on which it is of use: YYYY-MM-DD.' }) neededBy?:
    | string
    | null;
  @Field(() => String, { description: 'What is needed. At most 2,000 characters.' }) note!: string;
  @Field(() => String, { description: 'BCP 47.' }) preferredLanguage!: string;
  @Field(() => String, { description: 'What to call them.' }) calledName!: string;
  @Field(() => String) phone!: string;
  @Field(() => String, { description: 'How and when it is safe to make contact.' }) safeContact!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
}
