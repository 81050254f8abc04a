import { IMPORT_BASES, IMPORT_OUTCOMES, type ImportBasis, type ImportOutcome, REFUSAL_CODES } from '@wardwise/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { TAKE_IN_VOLUNTEERS_REFUSALS } from './use-cases/take-in-volunteers.ts';

const VolunteerImportBasis = enumType('VolunteerImportBasis', IMPORT_BASES, 'By what the network may hold them.');
const VolunteerRowOutcome = enumType('VolunteerRowOutcome', IMPORT_OUTCOMES, 'What came of a row of the file.');

/** What can be said of a row. */
const ROW_REMARKS = REFUSAL_CODES.filter((code) =>
  (
    [
      ...['TEXT_MISSING', 'TEXT_TOO_LONG', 'PHONE_MALFORMED', 'EMAIL_MALFORMED', 'POSTCODE_MALFORMED', 'POSTCODE_NOT_OURS'],
      ...['CELL_IS_FORMULA', 'ADULT_NOT_SAID', 'APPLICANT_TOO_YOUNG', 'WORDS_NOT_KNOWN'],
    ] as string[]
  ).includes(code),
);
const VolunteerRowCode = enumType('VolunteerRowCode', ROW_REMARKS, 'What is wrong with a cell, or left out of it.');

@InputType({ description: 'One row of the file: the columns that were mapped, as they stand there. Nothing else is sent.' })
export class VolunteerRowInput {
  @Field(() => Int, { description: 'Its number in the file, the first being 1.' }) row!: number;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The ward is kept, and nothing of the postcode itself.' })
  postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'A yes or no, an age, or a day of birth; none of it is kept.' })
  adult?: string | null;
  @Field(() => String, { nullable: true }) languages?: string | null;
  @Field(() => String, { nullable: true }) categories?: string | null;
  @Field(() => String, { nullable: true }) skills?: string | null;
  @Field(() => String, { nullable: true }) freeTimes?: string | null;
}

@InputType()
export class TakeInVolunteersInput {
  @Field(() => String, { description: 'Which group it is from, as its volunteers are told.' }) source!: string;
  @Field(() => VolunteerImportBasis) basis!: ImportBasis;
  @Field(() => String, { description: "The file's SHA-256 in hexadecimal figures: a file said twice adds nobody." })
  fileSha256!: string;
  @Field(() => Boolean, { description: 'Only say what would come of it; nothing is kept.' }) dryRun!: boolean;
  @Field(() => [VolunteerRowInput], { description: 'At most 40 at once.' }) rows!: VolunteerRowInput[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType('VolunteerRowRemark')
class VolunteerRowRemarkType {
  @Field(() => VolunteerRowCode) code!: string;
  @Field(() => String, { description: "A sentence in the reader's language; never what the cell says." }) message!: string;
  @Field(() => String, { nullable: true, description: 'Which of the mapped columns it is about.' }) field!: string | null;
}

@ObjectType('VolunteerRowReport')
export class VolunteerRowReportType {
  @Field(() => Int) row!: number;
  @Field(() => VolunteerRowOutcome) outcome!: ImportOutcome;
  @Field(() => [VolunteerRowRemarkType]) remarks!: VolunteerRowRemarkType[];
}

const TakeInVolunteersUserError = userErrorOf('TakeInVolunteers', TAKE_IN_VOLUNTEERS_REFUSALS);
@ObjectType()
export class TakeInVolunteersPayload {
  @Field(() => [VolunteerRowReportType], { nullable: true }) rows!: VolunteerRowReportType[] | null;
  @Field(() => [TakeInVolunteersUserError]) userErrors!: UserError[];
}
