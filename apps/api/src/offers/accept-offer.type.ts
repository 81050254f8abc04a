import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { ACCEPT_OFFER_REFUSALS } from './use-cases/accept-offer.ts';

@InputType()
export class AcceptOfferInput {
  @Field(() => ID) offerId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AcceptOfferUserError = userErrorOf('AcceptOffer', ACCEPT_OFFER_REFUSALS);

@ObjectType()
export class AcceptOfferPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => AssignmentType, { nullable: true }) assignment!: AssignmentType | null;
  @Field(() => [AcceptOfferUserError]) userErrors!: UserError[];
}
