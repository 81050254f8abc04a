import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/connection.type.ts';
import { RequestStatus } from './help-request.type.ts';

@ObjectType('VolunteersAskedFor', {
  description: 'Volunteers that an organisation has asked for, as its program sees it: how far it has come, and nobody’s name.',
})
export class VolunteersAskedForType {
  @Field(() => ID) id!: string;
  @Field(() => RequestStatus, {
    description:
      'NEW: a lead has it before them. OPEN: volunteers are being asked. ASSIGNED: as many have said yes as you asked for. DELIVERED and CLOSED: it is done.',
  })
  status!: string;
  @Field(() => String, { nullable: true, description: 'To say on the telephone; it opens nothing.' }) reference!: string | null;
  @Field(() => ID) serviceId!: string;
  @Field(() => GraphQLDate) day!: string;
  @Field(() => Int, { description: 'How many volunteers you asked for; fewer, where a lead agreed so with you.' })
  places!: number;
  @Field(() => Int, { description: 'How many have said that they will come, or have been.' }) coming!: number;
  @Field(() => GraphQLDateTime) askedAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
}

export const VolunteersAskedForConnection = connectionOf('VolunteersAskedFor', VolunteersAskedForType);
