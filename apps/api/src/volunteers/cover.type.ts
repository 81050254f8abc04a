import {
  COVER_BANDS,
  COVER_LEVELS,
  type CoverBand,
  type CoverLevel,
  NOT_COUNTED,
  type NotCounted,
  type WardCode,
} from '@wardwise/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const CoverByEnum = enumType('CoverBy', ['CATEGORY', 'LANGUAGE'] as const, 'What cover is told for.');
const CoverLevelEnum = enumType('CoverLevel', COVER_LEVELS, 'How far the volunteers of a ward reach; the thinnest first.');
const CoverBandEnum = enumType('CoverBand', COVER_BANDS, 'What is said of the wards next door: never a number.');
const NotCountedEnum = enumType('NotCounted', NOT_COUNTED, 'Why somebody who would is not counted.');

@ObjectType('CoverNotCounted')
class CoverNotCountedType {
  @Field(() => NotCountedEnum) reason!: NotCounted;
  @Field(() => Int) count!: number;
}

@ObjectType('CoverCell', { description: 'One ward, and one kind of help or language: how far its volunteers reach.' })
export class CoverCellType {
  @Field(() => ID) wardCode!: WardCode;
  @Field(() => String, { description: 'The key of the kind of help, or the tag of the language.' }) key!: string;
  @Field(() => CoverLevelEnum) level!: CoverLevel;
  @Field(() => Int, { description: 'Who live there and would.' }) volunteers!: number;
  @Field(() => Int, { description: 'Of them, who may be asked.' }) counted!: number;
  @Field(() => Int, { description: 'Of those, who have as many tasks as they want.' }) full!: number;
  @Field(() => [CoverNotCountedType], { description: 'Who are not counted, each once.' }) notCounted!: CoverNotCountedType[];
  @Field(() => CoverBandEnum) nextDoor!: CoverBand;
  @Field(() => Boolean, { description: 'Whether five or more asked for it there in four weeks.' }) askedOften!: boolean;
}
