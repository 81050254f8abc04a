import { DISTANCE_BANDS, HARD_REASONS, MATCH_REASON_KINDS, SOFT_REASONS } from '@wardwise/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';
import { SkillType } from '../skills/skill.type.ts';
import { WardNameType } from '../wards/ward.type.ts';

const DistanceBand = enumType('DistanceBand', DISTANCE_BANDS);
const MatchReasonKind = enumType('MatchReasonKind', MATCH_REASON_KINDS);
const Unsuitability = enumType('Unsuitability', [...HARD_REASONS, ...SOFT_REASONS]);

@ObjectType('MatchReason', { description: 'One fact that speaks for a volunteer, and what it is worth.' })
export class MatchReasonType {
  @Field(() => MatchReasonKind) kind!: string;
  @Field(() => String, { description: "In the reader's language." }) fact!: string;
  @Field(() => Int) weight!: number;
}

@ObjectType('Candidate', { description: 'A volunteer who suits; the weights of the reasons sum to the score.' })
export class CandidateType {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String) firstName!: string;
  @Field(() => String, { nullable: true, description: "Null for a volunteer of another lead's ward." }) displayName!:
    | string
    | null;
  @Field(() => WardNameType) ward!: WardNameType;
  @Field(() => DistanceBand) distanceBand!: string;
  @Field(() => Int) score!: number;
  @Field(() => [MatchReasonType]) reasons!: MatchReasonType[];
  @Field(() => ID, { nullable: true, description: 'Their "I can", where they have said it.' }) openOfferId!: string | null;
  @Field(() => Boolean, { description: 'Whether the running call-out has asked them.' }) asked!: boolean;
}

@ObjectType('UnsuitableCandidate', { description: 'A volunteer in reach who does not suit, with every reason.' })
export class UnsuitableCandidateType {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String) firstName!: string;
  @Field(() => String, { nullable: true }) displayName!: string | null;
  @Field(() => WardNameType) ward!: WardNameType;
  @Field(() => [Unsuitability]) reasons!: string[];
  @Field(() => Boolean, { description: 'Whether you may say "all the same" to every reason.' }) overridable!: boolean;
}

@ObjectType('WardSpeakers')
export class WardSpeakersType {
  @Field(() => WardNameType) ward!: WardNameType;
  @Field(() => Int) speakers!: number;
}

@ObjectType('LanguageCoverage', { description: 'How far the preferred language reaches.' })
export class LanguageCoverageType {
  @Field(() => String, { description: 'BCP 47.' }) language!: string;
  @Field(() => String, { description: "As a sentence in the reader's language." }) sentence!: string;
  @Field(() => [WardSpeakersType]) byWard!: WardSpeakersType[];
}

@ObjectType('WardSkilled')
export class WardSkilledType {
  @Field(() => WardNameType) ward!: WardNameType;
  @Field(() => Int) skilled!: number;
}

@ObjectType('SkillCoverage', { description: 'How far a skill that was asked for reaches.' })
export class SkillCoverageType {
  @Field(() => SkillType) skill!: SkillType;
  @Field(() => String, { description: "As a sentence in the reader's language." }) sentence!: string;
  @Field(() => [WardSkilledType]) byWard!: WardSkilledType[];
}

@ObjectType('Candidates')
export class CandidatesType {
  @Field(() => [CandidateType], { description: 'Best first.' }) suitable!: CandidateType[];
  @Field(() => [UnsuitableCandidateType]) unsuitable!: UnsuitableCandidateType[];
  @Field(() => LanguageCoverageType) coverage!: LanguageCoverageType;
  @Field(() => [SkillCoverageType], { description: 'For each skill that was asked for.' }) skillCoverage!: SkillCoverageType[];
}
