import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { BROWSERS, SYSTEMS } from './device.ts';
import { END_SESSION_REFUSALS } from './use-cases/end-session.ts';

const BrowserEnum = enumType('Browser', BROWSERS);
const SystemEnum = enumType('OperatingSystem', SYSTEMS);

@ObjectType('Session', { description: 'Somewhere that you are signed in.' })
export class SessionType {
  @Field(() => ID) id!: string;
  @Field(() => BrowserEnum) browser!: string;
  @Field(() => SystemEnum) system!: string;
  @Field(() => GraphQLDateTime) since!: string;
  @Field(() => GraphQLDateTime, { description: 'To the hour.' }) lastUsedAt!: string;
  @Field(() => GraphQLDateTime, { description: 'It ends then at the latest, and sooner where it is not used.' }) endsAt!: string;
  @Field(() => Boolean, { description: 'The one that asks.' }) current!: boolean;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID) sessionId!: string;
}

const EndSessionUserError = userErrorOf('EndSession', END_SESSION_REFUSALS);

@ObjectType()
export class EndSessionPayload {
  @Field(() => Boolean) ended!: boolean;
  @Field(() => [EndSessionUserError]) userErrors!: UserError[];
}

@ObjectType()
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'How many were ended.' }) ended!: number;
}
