import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CallOutDecides } from '../call-outs/call-out.type.ts';
import { CategoryType, Way } from '../categories/category.type.ts';
import { FollowUpAnswerEnum, FollowUpStatusEnum } from '../follow-ups/follow-up.type.ts';
import { enumType } from '../platform/schema.ts';
import { InterpretingEnum } from '../requests/help-request.type.ts';
import { PlaceToComeType } from '../requests/place-to-come.type.ts';
import { TaskSpendingType } from './spending.type.ts';
import { TASK_STATES } from './task-state.ts';

const TaskState = enumType('TaskState', TASK_STATES, 'Where a volunteer stands with a request.');

@ObjectType('TaskFollowUp')
class TaskFollowUpType {
  @Field(() => FollowUpStatusEnum) status!: string;
  @Field(() => FollowUpAnswerEnum, { nullable: true }) answer!: string | null;
}

@ObjectType('TaskGuidancePart', { description: 'What is asked beside for this kind of help, or this way of helping.' })
class TaskGuidancePartType {
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'The same in English, where the text is in another language.' })
  english!: string | null;
  @Field(() => String, { description: 'Where it comes from, in one line.' }) source!: string;
}

@ObjectType('TaskGuidance', { description: 'Guidance as a volunteer reads it with a task.' })
class TaskGuidanceType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDate) day!: string;
  @Field(() => String, { description: 'Paragraphs, an empty line between them.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'The same in English, where the text is in another language.' })
  english!: string | null;
  @Field(() => [TaskGuidancePartType]) parts!: TaskGuidancePartType[];
}

@ObjectType('Task', { description: "The task behind a volunteer's link: until this browser is bound, the call-out and no more." })
export class TaskType {
  @Field(() => TaskState) state!: string;
  @Field(() => String, { description: "The call-out's words in the reader's language." }) callOutText!: string;
  @Field(() => CallOutDecides) decides!: string;
  @Field(() => String) pageLanguage!: string;
  @Field(() => String) networkName!: string;
  @Field(() => String) wardName!: string;
  @Field(() => Boolean, { description: 'An organisation asks: there is no person to help, and a place to come to.' })
  byOrganization!: boolean;
  @Field(() => Boolean, { description: 'Whether this browser is bound to the link.' }) bound!: boolean;
  @Field(() => Boolean, { description: 'True when another browser holds the link: a code is needed.' }) needsCode!: boolean;
  @Field(() => String, { nullable: true }) volunteerFirstName!: string | null;
  @Field(() => CategoryType, { nullable: true }) category!: CategoryType | null;
  @Field(() => Way, { nullable: true }) way!: string | null;
  @Field(() => String, { nullable: true }) preferredLanguage!: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' }) neededBy!: string | null;
  @Field(() => Boolean, { description: 'Whether the details hold a code word to be said.' }) codeWordHint!: boolean;
  @Field(() => InterpretingEnum, {
    nullable: true,
    description: 'Of a task that is theirs and a call in the language of the person: how it is done.',
  })
  interpreting!: string | null;
  @Field(() => PlaceToComeType, { nullable: true, description: 'Of a task that is theirs and an organisation’s.' })
  placeToCome!: PlaceToComeType | null;
  @Field(() => TaskFollowUpType, { nullable: true }) followUp!: TaskFollowUpType | null;
  @Field(() => String, { nullable: true }) leadFirstName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where others were faster: the words of another call-out that suits them.',
  })
  anotherText!: string | null;
  @Field(() => TaskGuidanceType, {
    nullable: true,
    description: 'Of a task that is theirs, the guidance it was accepted under; where they are asked, what is newer than theirs.',
  })
  guidance!: TaskGuidanceType | null;
  @Field(() => Boolean, { description: 'Whether a yes to the task is a yes to that guidance.' }) guidanceAsked!: boolean;
  @Field(() => Int, { nullable: true, description: 'The most they spend before they are paid back, while it is theirs.' })
  spendingCapPence!: number | null;
  @Field(() => TaskSpendingType, { nullable: true, description: 'Once it is done.' }) spending!: TaskSpendingType | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Once it is done: whether the person has said that it went well; nothing else of what they said.',
  })
  wentWell!: boolean | null;
}
