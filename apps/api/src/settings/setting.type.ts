import {
  SETTING_BOUNDS,
  SETTING_GROUPS,
  SETTING_NAMES,
  SETTING_UNITS,
  type SettingBound,
  type SettingGroup,
  type SettingName,
  type SettingUnit,
} from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { CHANGE_SETTING_CODES } from './use-cases/change-setting.ts';

const SettingNameEnum = enumType('SettingName', SETTING_NAMES, 'A number that a network sets for itself.');
const SettingUnitEnum = enumType(
  'SettingUnit',
  SETTING_UNITS,
  'What it counts in; an hour is one of London, and a week begins with Monday (1).',
);
const SettingGroupEnum = enumType('SettingGroup', SETTING_GROUPS, 'What it is about.');
const SettingBoundEnum = enumType('SettingBound', SETTING_BOUNDS, 'Why it goes no further.');

@ObjectType('SettingChange', { description: 'One change of a setting, on record for good.' })
class SettingChangeType {
  @Field(() => Int) value!: number;
  @Field(() => Int) was!: number;
  @Field(() => String, { nullable: true, description: 'In the words of whoever changed it.' }) why!: string | null;
  @Field(() => String, { description: 'Whoever changed it.' }) by!: string;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType('Setting', { description: 'A number that a network sets for itself, and how it came to what it stands at.' })
export class SettingType {
  @Field(() => SettingNameEnum) name!: SettingName;
  @Field(() => SettingGroupEnum) group!: SettingGroup;
  @Field(() => SettingUnitEnum) unit!: SettingUnit;
  @Field(() => Int, { description: 'What it stands at now.' }) value!: number;
  @Field(() => Int, { description: 'What it stands at where nobody has said otherwise.' }) usual!: number;
  @Field(() => Int) least!: number;
  @Field(() => Int) most!: number;
  @Field(() => SettingBoundEnum) bound!: SettingBound;
  @Field(() => Boolean, { description: 'You may change it.' }) changeable!: boolean;
  @Field(() => [SettingChangeType], { description: 'The newest twenty changes, the newest first.' })
  changes!: SettingChangeType[];
}

@ObjectType('SettingEffect', { description: 'What would come of a setting of what is kept, at one of its values.' })
export class SettingEffectType {
  @Field(() => SettingNameEnum) name!: SettingName;
  @Field(() => Int) value!: number;
  @Field(() => Int, { description: 'How many records would be erased at once.' }) erased!: number;
}

@InputType()
export class ChangeSettingInput {
  @Field(() => SettingNameEnum) name!: SettingName;
  @Field(() => Int) value!: number;
  @Field(() => Int, { description: 'What you saw it stand at: where somebody was quicker, nothing is changed.' }) seen!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Up to 300 characters, for whoever reads the history; no person is in it.',
  })
  why?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ChangeSettingUserError = userErrorOf('ChangeSetting', CHANGE_SETTING_CODES);
@ObjectType()
export class ChangeSettingPayload {
  @Field(() => [SettingType], { nullable: true, description: 'All of them, as they stand now.' }) settings!: SettingType[] | null;
  @Field(() => [ChangeSettingUserError]) userErrors!: UserError[];
}
