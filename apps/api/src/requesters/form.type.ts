import { GraphQLDate } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CategoryType } from '../categories/category.type.ts';
import { GuidanceType } from '../guidance/guidance.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentInput } from '../requests/consent.type.ts';
import { OnBehalfInput } from '../requests/request-intake.type.ts';
import { SomebodyInput } from '../requests/somebody.type.ts';
import { SkillType } from '../skills/skill.type.ts';
import { LocalGroupType } from '../wards/ward.type.ts';
import { ASK_FOR_HELP_REFUSALS } from './use-cases/ask-for-help.ts';
import { FIND_HELP_REFUSALS } from './use-cases/find-help.ts';

@InputType()
export class FindHelpInput {
  @Field(() => String) postcode!: string;
}

@ObjectType('PausedWard', { description: 'A ward that takes nothing on for a while, and who helps there instead.' })
class PausedWardType {
  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' }) until!: string;
  @Field(() => String, { nullable: true, description: 'The ward that deals today with what is asked there.' })
  servedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Where none does: the day on which somebody looks at it.' })
  onDutyFrom!: string | null;
}

@ObjectType('AskableNetwork', {
  description: 'A network that somebody can ask for help or help as a volunteer, and the help it gives.',
})
class AskableNetworkType {
  @Field(() => String) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'Whom to ring.' }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Null where no ward is known: a lead will place it.' })
  wardName!: string | null;
  @Field(() => PausedWardType, { nullable: true, description: 'Where this ward is paused today.' })
  paused!: PausedWardType | null;
  @Field(() => [CategoryType]) categories!: CategoryType[];
  @Field(() => [SkillType], { description: 'What its volunteers may be able to do beside.' }) skills!: SkillType[];
  @Field(() => GuidanceType, { nullable: true, description: 'What volunteers are asked to keep to today.' })
  guidance!: GuidanceType | null;
  @Field(() => Int, { description: 'The most that a volunteer spends in a shop, in pence.' }) spendingCapPence!: number;
  @Field(() => Boolean, { description: 'Whether volunteers may have texts beside the mails.' }) sendsTexts!: boolean;
}

const FindHelpUserError = userErrorOf('FindHelp', FIND_HELP_REFUSALS);

@ObjectType()
export class FindHelpPayload {
  @Field(() => [AskableNetworkType], {
    nullable: true,
    description: 'Several where they share the ward; none where the postcode is nobody’s here.',
  })
  networks!: AskableNetworkType[] | null;
  @Field(() => LocalGroupType, { nullable: true, description: 'Nobody here: the nearest other group, where we know it.' })
  nearest!: LocalGroupType | null;
  @Field(() => [LocalGroupType], { nullable: true, description: 'Nobody here: the other groups we know.' })
  groups!: LocalGroupType[] | null;
  @Field(() => [FindHelpUserError]) userErrors!: UserError[];
}

@InputType()
export class AskForHelpInput extends SomebodyInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
  @Field(() => String, { nullable: true, description: 'Where a code for the private link may be sent.' }) email?: string | null;
  @Field(() => OnBehalfInput, { nullable: true, description: 'When somebody asks for somebody else.' })
  onBehalf?: OnBehalfInput | null;
  @Field(() => ConsentInput, { nullable: true, description: 'Left out: refused, nothing is kept without it.' })
  consent?: ConsentInput | null;
  @Field(() => String, { nullable: true, description: 'Random: whoever knows it is told the link again.' }) idempotencyKey?:
    | string
    | null;
}

const AskForHelpUserError = userErrorOf('AskForHelp', ASK_FOR_HELP_REFUSALS);

@ObjectType()
export class AskForHelpPayload {
  @Field(() => String, { nullable: true, description: 'To say on the telephone; it opens nothing.' }) reference!: string | null;
  @Field(() => String, { nullable: true, description: 'The path of the private link.' }) link!: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Where nobody is on duty today: the day somebody will look.' })
  onDutyFrom!: string | null;
  @Field(() => [AskForHelpUserError]) userErrors!: UserError[];
}
