import { CHECK_STATES, SUSPEND_REASONS, VOLUNTEER_STATUSES } from '@wardwise/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CategoryType } from '../categories/category.type.ts';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { SkillType } from '../skills/skill.type.ts';
import { WardType } from '../wards/ward.type.ts';
import { IsolationConsentWordsEnum, VolunteerCheckType } from './check.type.ts';
import { FreeTimeEnum } from './free-time.type.ts';
import { TextTroubleEnum } from './text-trouble.type.ts';
import { SHOW_VOLUNTEER_CONTACT_REFUSALS } from './use-cases/show-volunteer-contact.ts';

export const SuspendReasonEnum = enumType('SuspendReason', SUSPEND_REASONS, 'Why a volunteer is paused.');
const CheckStateEnum = enumType('CheckState', CHECK_STATES, 'How long a check still counts; soon is within 30 days.');
export const VolunteerStatus = enumType('VolunteerStatus', VOLUNTEER_STATUSES);

@ObjectType('Volunteer', {
  implements: NodeType,
  description: 'Somebody who helps, as far as a list may tell.',
})
export class VolunteerType extends NodeType {
  @Field(() => String) displayName!: string;
  @Field(() => String) firstName!: string;
  @Field(() => WardType) ward!: WardType;
  @Field(() => [String], { description: 'BCP 47 tags.' }) languages!: string[];
  @Field(() => [CategoryType]) categories!: CategoryType[];
  @Field(() => [SkillType]) skills!: SkillType[];
  @Field(() => VolunteerStatus) status!: string;
  @Field(() => SuspendReasonEnum, { nullable: true }) suspendedReason!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they signed up, of whoever did.' }) appliedAt!:
    | string
    | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Since when the guidance holds that they agreed to.' })
  guidanceDay!: string | null;
  @Field(() => String, { nullable: true, description: 'Which group gave us their details, of whoever came so.' }) handedInBy!:
    | string
    | null;
  @Field(() => Boolean, { description: 'Handed in by a group, and they have not said yes themselves: nobody takes them on yet.' })
  awaitsOwnYes!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'The most they would spend in a shop, in pence; null: what the network lets everybody.',
  })
  spendingCapPence!: number | null;
  @Field(() => Boolean) onDuty!: boolean;
  @Field(() => [FreeTimeEnum], { description: 'When they are free; nothing said: at any time.' }) freeTimes!: string[];
  @Field(() => Int, { nullable: true, description: 'From which hour on they are not written to; null: as the network has it.' })
  quietFrom!: number | null;
  @Field(() => Int, { nullable: true }) quietUntil!: number | null;
  @Field(() => Boolean, { description: 'Whether they want texts to their telephone, beside the mails.' }) texts!: boolean;
  @Field(() => TextTroubleEnum, { nullable: true, description: 'What the last text to them met, where it was not delivered.' })
  textTrouble!: string | null;
  @Field(() => Boolean) selfIsolating!: boolean;
  @Field(() => IsolationConsentWordsEnum, { nullable: true, description: 'The words they said yes to, while they stay at home.' })
  isolationWords!: string | null;
  @Field(() => ConsentLanguage, { nullable: true }) isolationLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) isolationAt!: string | null;
  @Field(() => [VolunteerCheckType], { description: 'What they have shown.' }) checks!: VolunteerCheckType[];
  @Field(() => Int, { description: 'How many tasks they are willing to have at once.' }) capacity!: number;
  @Field(() => Int) liveAssignments!: number;
  @Field(() => GraphQLDate, { description: 'Since which day they have been with us.' }) joinedOn!: string;
  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day they were last asked for something, or had a part in it. Null: not in four weeks at least.',
  })
  lastAskedOn!: string | null;
}

export const VolunteerConnection = connectionOf('Volunteer', VolunteerType);

@InputType()
export class VolunteerFilter {
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of what they are called, by their beginnings.' }) named?:
    | string
    | null;
  @Field(() => [ID], { nullable: true }) wardCodes?: string[] | null;
  @Field(() => [String], { nullable: true }) languages?: string[] | null;
  @Field(() => [String], { nullable: true }) categoryKeys?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'With one of these skills.' }) skillKeys?: string[] | null;
  @Field(() => [VolunteerStatus], { nullable: true, description: 'Who stand so with the network.' }) statuses?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Who are on duty, or who are not.' }) onDuty?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Who would take another task, or who have as many as they want.' })
  hasRoom?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Whom nobody asked for anything in so many days.' }) unaskedDays?:
    | number
    | null;
  @Field(() => [CheckStateEnum], { nullable: true, description: 'With a check that stands so today.' }) checks?: string[] | null;
}

export const VolunteerOrderEnum = enumType(
  'VolunteerOrder',
  ['NAME', 'LONGEST_UNASKED'] as const,
  'In which order volunteers are listed: by name, or first whom nobody asked for longest.',
);

@InputType()
export class ShowVolunteerContactInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType()
export class VolunteerContact {
  @Field(() => String) email!: string;
  @Field(() => String) phone!: string;
}

const ShowVolunteerContactUserError = userErrorOf('ShowVolunteerContact', SHOW_VOLUNTEER_CONTACT_REFUSALS);

@ObjectType()
export class ShowVolunteerContactPayload {
  @Field(() => VolunteerContact, { nullable: true }) contact!: VolunteerContact | null;
  @Field(() => [ShowVolunteerContactUserError]) userErrors!: UserError[];
}
