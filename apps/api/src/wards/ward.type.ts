import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { WardLeadType } from '../duties/duty.type.ts';

@ObjectType('LatLon', { description: 'A point on the earth in degrees (WGS84).' })
class LatLonType {
  @Field(() => Float) lat!: number;
  @Field(() => Float) lon!: number;
}

@ObjectType('Ward', { description: 'An electoral ward; its volunteers and leads are its ward group.' })
export class WardType {
  @Field(() => ID, { description: 'The GSS code.' }) code!: string;
  @Field(() => String) name!: string;
  @Field(() => [WardType], { description: "The network's wards beside it: by the map, or as a coordinator said." })
  neighbours!: WardType[];
  @Field(() => LatLonType, { description: 'Where its label stands on a map: always inside it.' }) labelPoint!: LatLonType;
  @Field(() => String, {
    nullable: true,
    description: 'Its boundary as an SVG path in degrees, longitude first; null where no boundary was imported.',
  })
  outline!: string | null;
  @Field(() => [String], {
    description: 'Places in it by the names that people use, which a call-out may say instead of the ward.',
  })
  localities!: string[];
  @Field(() => Int, {
    nullable: true,
    description: 'How many of its requests wait for somebody to help; null where you do not see them all.',
  })
  waiting!: number | null;
  @Field(() => Boolean) onDutyToday!: boolean;
  @Field(() => [WardLeadType], {
    description: 'Who leads it, for the leads and coordinators of the network; none for anybody else.',
  })
  leads!: WardLeadType[];
  @Field(() => ID, { nullable: true, description: 'The hand-over of the last 15 minutes that you may undo, where there is one.' })
  handOverToUndo!: string | null;
  @Field(() => Boolean, { description: 'Whether you lead this ward.' }) viewerLeads!: boolean;
  @Field(() => [Int], { description: 'The weekdays on which you are on duty there; 1 is Monday.' }) viewerDutyDays!: number[];
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
