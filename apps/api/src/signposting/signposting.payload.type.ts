import { Field, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { SIGNPOST_REQUEST_REFUSALS } from './use-cases/signpost-request.ts';
import { TELL_OF_SERVICES_REFUSALS } from './use-cases/tell-of-services.ts';

const TellOfServicesUserError = userErrorOf('TellOfServices', TELL_OF_SERVICES_REFUSALS);
const SignpostRequestUserError = userErrorOf('SignpostRequest', SIGNPOST_REQUEST_REFUSALS);

@ObjectType()
export class TellOfServicesPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [TellOfServicesUserError]) userErrors!: UserError[];
}

@ObjectType()
export class SignpostRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [SignpostRequestUserError]) userErrors!: UserError[];
}
