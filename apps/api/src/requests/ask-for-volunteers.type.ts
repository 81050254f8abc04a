import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Lazy } from '../platform/schema.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from './help-request.type.ts';
import { ASK_FOR_VOLUNTEERS_REFUSALS } from './use-cases/ask-for-volunteers.ts';
import { VolunteersAskedForType } from './volunteers-asked-for.type.ts';

@InputType()
export class AskForVolunteersInput {
  @Field(() => ID, { description: 'The service of the directory that volunteers come to; a program’s own.' }) serviceId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Which of its places, by the postcode in the directory; left out, the first.',
  })
  postcode?: string | null;
  @Field(() => String, { description: 'The kind of help, done in person.' }) categoryKey!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of skills that the volunteers had better have, such as driving.',
  })
  skillKeys!: string[];
  @Field(() => String, { description: 'The day they are needed on: YYYY-MM-DD.' }) day!: string;
  @Field(() => Int, { defaultValue: 1, description: 'How many volunteers.' }) places!: number;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AskForVolunteersUserError = userErrorOf('AskForVolunteers', ASK_FOR_VOLUNTEERS_REFUSALS);

@ObjectType()
export class AskForVolunteersPayload {
  @Field(() => HelpRequestType, {
    nullable: true,
    description: 'For staff. Null to a program, and where it went to a ward you do not lead.',
  })
  request!: HelpRequestType | null;
  @Field(() => VolunteersAskedForType, { nullable: true, description: 'For the program of the organisation: how it stands.' })
  asked!: Lazy<VolunteersAskedForType> | null;
  @Field(() => [AskForVolunteersUserError]) userErrors!: UserError[];
}
