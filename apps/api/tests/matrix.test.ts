import { beforeAll, expect, it } from 'vitest';
import { type Permissions, readPermissions } from '../src/permissions-page.ts';
import { makeSchema } from '../src/schema.ts';
import { openTestHouse } from './house.ts';
import { Canaries, columnsOfClass } from './matrix/canaries.ts';
import { everybodyTries } from './matrix/everybody.ts';
import { Listener } from './matrix/listener.ts';
import { allShapes } from './matrix/mutants.ts';
import { heard, makeWorld, signEverybodyIn } from './matrix/world.ts';

// Everybody, near to everything in every way, over every field of the API: what they reach is docs/permissions.md, no more and no less.

const test = openTestHouse();
let table: Permissions;
let canaries: Canaries;
let listener: Listener;
let tried: { pressed: number; shown: number };

beforeAll(async () => {
  const schema = await makeSchema();
  table = readPermissions(schema);
  canaries = new Canaries(test);
  listener = new Listener(test, schema, table, canaries);
  await signEverybodyIn(test);
  await canaries.learn();
  const { visitors, sharedToken } = await makeWorld(heard(test, listener), test);
  tried = await everybodyTries({ test, schema, listener, shapes: await allShapes(), sharedToken, tried: new Set() }, visitors);
}, 900_000);

it('has a row for every field, and a field for every row', () => {
  expect(table.faults).toEqual([]);
});

it('tells nothing to anybody that the table does not say', () => {
  expect([...listener.faults].sort()).toEqual([]);
  expect(listener.answers).toBeGreaterThan(1000);
  expect(tried.pressed).toBeGreaterThan(800);
  expect(tried.shown).toBeGreaterThan(50); // sealed rows that the database did show, each to somebody who may
});

it('reaches all that the table promises', () => {
  const promised = [...table.things.values()].flatMap(({ name, about, may }) =>
    about === 'anything' ? [] : [...may].flatMap(([column, hows]) => [...hows].map((how) => `${name} | ${column} | ${how}`)),
  );
  // Whoever changes their own roles goes on under another secret: staff-roles.test.ts does it.
  expect(promised.filter((cell) => !listener.reached.has(cell))).toEqual(['keep the staff | Coordinator | themselves']);
});

/** Ways in and out, each with tests of its own: sessions, passkeys, invitations, staff-roles. */
const WAYS_IN = [
  'AcceptInvitationPayload.me',
  'AddPasskeyPayload.passkey',
  'AskWayBackPayload.invitation',
  'Assignment.startedAt',
  'ConfirmWayBackPayload.invitation',
  'EndOtherSessionsPayload.ended',
  'Invitation.forMember',
  'Mutation.acceptInvitation',
  'Mutation.signInByPasskey',
  'Mutation.removeWebhook',
  'RemoveWebhookPayload.removedId',
  'Mutation.signOut',
  'Mutation.startPasskeySignIn',
  'Mutation.addPasskey',
  'Mutation.endOtherSessions',
  'Mutation.endSession',
  'Mutation.removePasskey',
  'Mutation.renamePasskey',
  'Mutation.startPasskey',
  'Mutation.askWayBack',
  'LeaveStaffPayload.left',
  'Mutation.leaveStaff',
  'Mutation.stopStaff',
  'Mutation.confirmWayBack',
  'RenamePasskeyPayload.passkey',
  'SignInByPasskeyPayload.me',
  'SignOutPayload.signedOut',
  'StaffMember.leftAt',
  'StartPasskeyPayload.options',
  'StartPasskeySignInPayload.options',
  'StopStaffPayload.member',
];
/** Open facts that nothing in this world has. */
const UNMET = [
  'AnswerCallOutPayload.sent',
  'AskForHelpPayload.onDutyFrom',
  'Candidate.openOfferId',
  'Guidance.english', // over HTTP a visitor reads English or Arabic; the pages' own tests read it in others
  'TaskGuidance.english',
  'TaskGuidancePart.english',
  'HelpRequest.continues',
  'Mutation.answerCallOut',
  'MyVolunteering.guidanceAt', // whoever signed up is in the wards, not behind one of these links
  'MyVolunteering.guidanceDay',
  'MyVolunteering.spendingCapPence',
  'MyVolunteering.guidanceToAgree', // nor is whom a group handed in
  'MyVolunteering.guidanceToAgreeText',
  'MyVolunteering.guidanceToAgreeEnglish',
  'MyVolunteering.handedInAt',
  'MyVolunteering.handedInBasis',
  'MyVolunteering.handedInBy',
  'MyVolunteering.ownYesUntil',
  'MyVolunteering.isolationAt', // whoever stays at home is in the wards, not behind one of these links
  'MyVolunteering.isolationLanguage',
  'MyVolunteering.isolationWords',
  'Mutation.sendMyLink',
  'SendMyLinkPayload.sent',
  'Mutation.revokeApiKey',
  'MyCheck.validUntil',
  'MyRequest.neededBy',
  'MyRequest.onDutyFrom',
  'Placement.nearest',
  'Placement.onDutyFrom',
  'RevokeApiKeyPayload.client',
  'Routing.onDutyFrom',
  'Task.neededBy',
  'Ward.outline',
  'Change.id', // heard through a socket alone: live.test.ts says by whom
  'Change.kind',
  'Subscription.changes',
];

it('heard every field say something', () => {
  const silent = [...table.fields.keys()].filter(
    (field) => !listener.fields.has(field) && !/UserError\.|\.userErrors$/.test(field),
  );
  expect(silent.filter((field) => ![...WAYS_IN, ...UNMET].includes(field))).toEqual([]);
});

it('planted a canary in every sealed cell, and in every name', () => {
  const without = columnsOfClass('sealed').filter((column) => !canaries.columns.has(column));
  // Keys, keyed hashes, and ids of rows that have canaries of their own.
  expect(
    without.filter((column) => !/^data_keys\.|^bar_marks\.|_index$|^concern_details\.(request|volunteer)$/.test(column)),
  ).toEqual([]);
  expect([...canaries.columns]).toEqual(
    expect.arrayContaining(['staff.display_name', 'volunteers.first_name', 'volunteers.display_name']),
  );
});
