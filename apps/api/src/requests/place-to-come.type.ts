import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('PlaceToCome', {
  description:
    'Which organisation asks for volunteers, and where they come to: its own address, as the directory has it. Once that place is not in it any more there is none: nobody is sent to another.',
})
export class PlaceToComeType {
  @Field(() => ID) serviceId!: string;
  @Field(() => String) organizationName!: string;
  @Field(() => String) serviceName!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) placeName!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) accessibility!: string | null;
}
