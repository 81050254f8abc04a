import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Ward', { description: 'An electoral ward; its volunteers and leads are its ward group.' })
export class WardType {
  @Field(() => ID, { description: 'The GSS code.' }) code!: string;
  @Field(() => String) name!: string;
  @Field(() => [WardType], { description: "The network's wards that border it." }) neighbours!: WardType[];
  @Field(() => Boolean) onDutyToday!: boolean;
  @Field(() => Boolean, { description: 'Whether you lead this ward.' }) viewerLeads!: boolean;
}

@ObjectType('WardName', { description: 'A ward, named only.' })
export class WardNameType {
  @Field(() => ID, { description: 'The GSS code.' }) code!: string;
  @Field(() => String) name!: string;
}

@ObjectType('LocalGroup', { description: 'Another mutual-aid group that somebody outside our wards can turn to.' })
export class LocalGroupType {
  @Field(() => String) name!: string;
  @Field(() => String) url!: string;
  @Field(() => Int, { nullable: true, description: 'Metres from where the postcode lies, where we know that.' }) metres!:
    | number
    | null;
}
