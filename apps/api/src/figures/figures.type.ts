import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('WardLoad', { description: 'How many requests came in for a ward in a week; duplicates are not counted.' })
export class WardLoadType {
  @Field(() => ID, { nullable: true, description: 'Null: nobody could place them.' }) wardCode!: string | null;
  @Field(() => String, { nullable: true }) wardName!: string | null;
  @Field(() => String, { description: 'Its Monday (YYYY-MM-DD).' }) week!: string;
  @Field(() => Int) requests!: number;
}

@ObjectType('ContactTimes', { description: 'How soon those who asked by the form in a week were first reached.' })
export class ContactTimesType {
  @Field(() => String, { description: 'Its Monday (YYYY-MM-DD).' }) week!: string;
  @Field(() => Int) reached!: number;
  @Field(() => Int, { description: 'Not reached yet, and not over.' }) waiting!: number;
  @Field(() => Int, { nullable: true, description: 'Minutes until half of those reached were.' }) median!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes until 9 in 10 of those reached were.' }) ninth!: number | null;
}

@ObjectType('LanguageFigure', { description: 'How often a language was preferred, and how many volunteers speak it.' })
export class LanguageFigureType {
  @Field(() => String, { nullable: true, description: 'Null: those too rare to name, together, of requests that are over.' })
  tag!: string | null;
  @Field(() => Int) asked!: number;
  @Field(() => Int) speakers!: number;
  @Field(() => Boolean, { description: 'So few people here speak it that its name may not leave the network.' }) rare!: boolean;
}

@ObjectType('Figures', { description: 'What the charts of a network stand on: numbers alone, and nobody in them.' })
export class FiguresType {
  @Field(() => String, { description: 'The Monday of the week that runs (YYYY-MM-DD).' }) thisWeek!: string;
  @Field(() => [WardLoadType]) loads!: WardLoadType[];
  @Field(() => [ContactTimesType]) contacts!: ContactTimesType[];
  @Field(() => [LanguageFigureType]) languages!: LanguageFigureType[];
}
