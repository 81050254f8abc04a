import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import { type GraphQLEnumType, isEnumType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.ts';
import { openTestHouse } from './house.ts';
import { EVERYBODY, secondLead } from './people.ts';
import { APPLICATIONS } from './refusals/applications.cases.ts';
import { ARRANGEMENTS } from './refusals/arrangements.cases.ts';
import { ASKING } from './refusals/asking.cases.ts';
import { ASKS } from './refusals/asks.cases.ts';
import { CALL_OUTS } from './refusals/call-outs.cases.ts';
import { CLIENTS } from './refusals/clients.cases.ts';
import { DIRECTORY } from './refusals/directory.cases.ts';
import { DIRECTORY_SOURCES } from './refusals/directory-sources.cases.ts';
import { DUTIES } from './refusals/duties.cases.ts';
import { ENDINGS } from './refusals/endings.cases.ts';
import { GETTING_IN } from './refusals/getting-in.cases.ts';
import { HAND_OVERS } from './refusals/hand-overs.cases.ts';
import { INTAKE } from './refusals/intake.cases.ts';
import { INTERPRETING } from './refusals/interpreting.cases.ts';
import { INVITATIONS } from './refusals/invitations.cases.ts';
import { KEYS_AND_LINKS } from './refusals/keys.cases.ts';
import { LEAD_RINGS_BACK } from './refusals/lead-rings-back.cases.ts';
import { NEIGHBOURS } from './refusals/neighbours.cases.ts';
import { OFFERS } from './refusals/offers.cases.ts';
import { ON_RECORD } from './refusals/on-record.cases.ts';
import { OWN_ACCOUNT } from './refusals/own-account.cases.ts';
import { OWN_VOLUNTEERING } from './refusals/own-volunteering.cases.ts';
import { PASSKEYS } from './refusals/passkeys.cases.ts';
import { PAUSES } from './refusals/pauses.cases.ts';
import { PHONE_DESK } from './refusals/phone-desk.cases.ts';
import { PRIVATE_LINK } from './refusals/private-link.cases.ts';
import { QUEUE_VIEWS } from './refusals/queue-views.cases.ts';
import { REFERRALS } from './refusals/referrals.cases.ts';
import { REFERRALS_IN } from './refusals/referrals-in.cases.ts';
import type { RefusalCase } from './refusals/refusal-case.ts';
import { SAFEGUARDING } from './refusals/safeguarding.cases.ts';
import { SETTINGS_CHANGED } from './refusals/settings.cases.ts';
import { SHARED } from './refusals/shared.cases.ts';
import { SIGN_IN } from './refusals/sign-in.cases.ts';
import { SIGNPOSTING } from './refusals/signposting.cases.ts';
import { SNOOZES } from './refusals/snoozes.cases.ts';
import { STAND_INS } from './refusals/stand-ins.cases.ts';
import { TASK_BEATS } from './refusals/task-beats.cases.ts';
import { TASKS } from './refusals/tasks.cases.ts';
import { TWO_ROLES } from './refusals/two-roles.cases.ts';
import { VOLUNTEER_IMPORTS } from './refusals/volunteer-imports.cases.ts';
import { WARD_MESSAGES } from './refusals/ward-messages.cases.ts';
import { WEBHOOKS } from './refusals/webhooks.cases.ts';
import { everything } from './rows.ts';

const test = openTestHouse();
const CASES: RefusalCase[] = [
  ...INTAKE,
  ...ASKING,
  ...PRIVATE_LINK,
  ...LEAD_RINGS_BACK,
  ...PHONE_DESK,
  ...SNOOZES,
  ...QUEUE_VIEWS,
  ...DUTIES,
  ...HAND_OVERS,
  ...NEIGHBOURS,
  ...PAUSES,
  ...STAND_INS,
  ...TWO_ROLES,
  ...WARD_MESSAGES,
  ...SETTINGS_CHANGED,
  ...CALL_OUTS,
  ...OFFERS,
  ...TASKS,
  ...TASK_BEATS,
  ...ENDINGS,
  ...REFERRALS,
  ...ARRANGEMENTS,
  ...INTERPRETING,
  ...REFERRALS_IN,
  ...ASKS,
  ...KEYS_AND_LINKS,
  ...SHARED,
  ...SAFEGUARDING,
  ...OWN_VOLUNTEERING,
  ...APPLICATIONS,
  ...VOLUNTEER_IMPORTS,
  ...CLIENTS,
  ...DIRECTORY_SOURCES,
  ...WEBHOOKS,
  ...SIGN_IN,
  ...GETTING_IN,
  ...OWN_ACCOUNT,
  ...INVITATIONS,
  ...PASSKEYS,
  ...ON_RECORD,
  ...DIRECTORY,
  ...SIGNPOSTING,
];

/** What the schema names and no press can get, each with the reason. */
const CANNOT_HAPPEN: Record<string, string> = {
  'AskForHelp PLACES_OUT_OF_RANGE': 'the form asks for one volunteer',
  'AskForHelp SKILL_UNKNOWN': 'the form asks for no skill',
  'ApplyToVolunteer QUIET_HOURS_MALFORMED': 'the form asks for no quiet hours',
  'ConfirmRequest DATE_MALFORMED': 'no day is typed',
  'ConfirmRequest PHONE_MALFORMED': 'no number is typed',
  'ConfirmRequest TEXT_MISSING': 'what is left out stays as it was',
  'CreateReferral PLACES_OUT_OF_RANGE': 'a referral asks for one volunteer',
  'CreateReferral SKILL_UNKNOWN': 'a referral asks for no skill',
  'OfferHelp NOT_APPROVED': 'the link of somebody who is not approved opens nothing: LINK_NOT_FOUND',
  'OfferHelp VOLUNTEER_NOT_FOUND': 'the link names its volunteer, by a foreign key',
  'RecordFollowUp LANGUAGE_UNKNOWN': 'the next request speaks the language of the last',
  'RecordFollowUp PHONE_MALFORMED': 'the number comes from the card',
  'RecordFollowUp PLACES_OUT_OF_RANGE': 'the next request has one place',
  'SendMyLink TOO_MANY_TRIES': 'a test file may try as often as it likes: rates.test.ts has limits of its own',
};

it('knows a case for every refusal that the schema names', async () => {
  const schema = await makeSchema();
  const named = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLEnumType => isEnumType(type) && type.name.endsWith('ErrorCode'))
    .flatMap((type) => type.getValues().map(({ name }) => `${type.name.replace(/ErrorCode$/, '')} ${name}`));
  const played = CASES.map(({ mutation, code }) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)} ${code}`);
  expect([...new Set([...played, ...Object.keys(CANNOT_HAPPEN)])].sort()).toEqual(named.sort());
});

// So that no press has to sign anybody in, which writes.
beforeAll(() => Promise.all(EVERYBODY.map((person) => test.api.session(person))));

describe('is refused, says so in a sentence, and writes nothing', () => {
  it.each(CASES)('$mutation: $code when $when', async ({ stage, code, field, writes = [] }) => {
    const press = await stage(test);
    const before = await everything(test);
    const { userErrors, ...things } = await press();
    expect(userErrors).toEqual([{ code, field: field ?? null, message: refusalSentence(code as RefusalCode, 'en') }]);
    for (const thing of Object.values(things)) expect(thing === null || thing === false).toBe(true);
    const after = await everything(test);
    for (const table of writes) delete before[table];
    for (const table of writes) delete after[table];
    expect(after).toEqual(before);
  });
});

it('says all that is wrong with an intake at once, each at its field, in the language of whoever typed it', async () => {
  const lead = test.api.as(secondLead);
  const { userErrors } = await lead.take({ phone: 'x', postcode: 'y', note: '', categoryKey: 'z', neededBy: 'w' });
  const wrong: [string, RefusalCode][] = [
    ['phone', 'PHONE_MALFORMED'],
    ['note', 'TEXT_MISSING'],
    ['neededBy', 'DATE_MALFORMED'],
    ['categoryKey', 'CATEGORY_UNKNOWN'],
    ['postcode', 'POSTCODE_MALFORMED'],
  ];
  expect(userErrors).toEqual(wrong.map(([field, code]) => ({ code, field, message: refusalSentence(code, 'ar') })));
});
