import 'reflect-metadata';
import { assertValidSchema, type GraphQLSchema, isObjectType } from 'graphql';
// type-graphql: classes that are the allow-list of what leaves the house.
import { buildSchema, type PubSub } from 'type-graphql';
import { AssignmentResolver } from './assignments/assignment.resolver.ts';
import { BarResolver } from './bars/bar.resolver.ts';
import { CallOutResolver } from './call-outs/call-out.resolver.ts';
import { SharedCallOutResolver } from './call-outs/shared-call-out.resolver.ts';
import { CallResolver } from './calls/call.resolver.ts';
import { CandidateResolver } from './candidates/candidate.resolver.ts';
import { CategoryResolver } from './categories/category.resolver.ts';
import { ApiClientResolver } from './clients/api-client.resolver.ts';
import { ConcernResolver } from './concerns/concern.resolver.ts';
import { ConcernVerbsResolver } from './concerns/concern-verbs.resolver.ts';
import { EntryResolver } from './directory/entry.resolver.ts';
import { OwnEntryResolver } from './directory/own-entry.resolver.ts';
import { ServiceResolver } from './directory/service.resolver.ts';
import { DirectorySourceResolver } from './directory-sources/directory-source.resolver.ts';
import { DutyResolver } from './duties/duty.resolver.ts';
import { FiguresResolver } from './figures/figures.resolver.ts';
import { FirstStepsResolver } from './first-steps/first-steps.resolver.ts';
import { FollowUpResolver } from './follow-ups/follow-up.resolver.ts';
import { GuidanceResolver } from './guidance/guidance.resolver.ts';
import { HandOverResolver } from './hand-overs/hand-over.resolver.ts';
import { InterpretingResolver } from './interpreting/interpreting.resolver.ts';
import { AcceptInvitationResolver } from './invitations/accept-invitation.resolver.ts';
import { InvitationResolver } from './invitations/invitation.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { UnusualLooksResolver } from './looks/unusual-looks.resolver.ts';
import { NetworkResolver } from './networks/network.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { OfferingResolver } from './offerings/offering.resolver.ts';
import { OfferResolver } from './offers/offer.resolver.ts';
import { PasskeyResolver } from './passkeys/passkey.resolver.ts';
import { PauseResolver } from './pauses/pause.resolver.ts';
import { PushResolver } from './pushes/push.resolver.ts';
import { QueueViewResolver } from './queue-views/queue-view.resolver.ts';
import { ReferralResolver } from './referrals/referral.resolver.ts';
import { ReferralAnswersResolver } from './referrals/referral-answers.resolver.ts';
import { ReferralDoorResolver } from './referrals/referral-door.resolver.ts';
import { ReferralInResolver } from './referrals/referral-in.resolver.ts';
import { ReferralStaffResolver } from './referrals/referral-staff.resolver.ts';
import { ReferrerLinkResolver } from './referrals/referrer-link.resolver.ts';
import { BackInResolver } from './requesters/back-in.resolver.ts';
import { FormResolver } from './requesters/form.resolver.ts';
import { MyRequestResolver } from './requesters/my-request.resolver.ts';
import { AskForVolunteersResolver } from './requests/ask-for-volunteers.resolver.ts';
import { HelpRequestResolver } from './requests/help-request.resolver.ts';
import { RequestEndingsResolver } from './requests/request-endings.resolver.ts';
import { RequestIntakeResolver } from './requests/request-intake.resolver.ts';
import { RequestLooksResolver } from './requests/request-looks.resolver.ts';
import { OwnAccountResolver } from './roles/own-account.resolver.ts';
import { RolesResolver } from './roles/roles.resolver.ts';
import { OwnSessionResolver } from './sessions/own-session.resolver.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SettingResolver } from './settings/setting.resolver.ts';
import { SignpostingResolver } from './signposting/signposting.resolver.ts';
import { SkillResolver } from './skills/skill.resolver.ts';
import { SnoozeResolver } from './snoozes/snooze.resolver.ts';
import { StandInResolver } from './stand-ins/stand-in.resolver.ts';
import { StandingArrangementResolver } from './standing-arrangements/standing-arrangement.resolver.ts';
import { TaskResolver } from './tasks/task.resolver.ts';
import { TaskLinkResolver } from './tasks/task-link.resolver.ts';
import { TaskVerbsResolver } from './tasks/task-verbs.resolver.ts';
import { TodayResolver } from './today/today.resolver.ts';
import { UpkeepResolver } from './upkeep/upkeep.resolver.ts';
import { VolunteerImportResolver } from './volunteer-imports/volunteer-import.resolver.ts';
import { ApplicationResolver } from './volunteers/application.resolver.ts';
import { CorrectionsResolver } from './volunteers/corrections.resolver.ts';
import { CoverResolver } from './volunteers/cover.resolver.ts';
import { MyVolunteeringResolver } from './volunteers/my-volunteering.resolver.ts';
import { OnRecordResolver } from './volunteers/on-record.resolver.ts';
import { StandingResolver } from './volunteers/standing.resolver.ts';
import { VolunteerResolver } from './volunteers/volunteer.resolver.ts';
import { WardResolver } from './wards/ward.resolver.ts';
import { WebhookResolver } from './webhooks/webhook.resolver.ts';
import { WeeklyResolver } from './weekly/weekly.resolver.ts';

/** The whole schema; fields without a resolver of their own are read by `readField`. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ApiClientResolver,
      AcceptInvitationResolver,
      AssignmentResolver,
      BackInResolver,
      BarResolver,
      CallOutResolver,
      CallResolver,
      SnoozeResolver,
      TodayResolver,
      CandidateResolver,
      CategoryResolver,
      ConcernResolver,
      ConcernVerbsResolver,
      CorrectionsResolver,
      EntryResolver,
      FiguresResolver,
      FirstStepsResolver,
      FollowUpResolver,
      FormResolver,
      GuidanceResolver,
      InterpretingResolver,
      InvitationResolver,
      LiveResolver,
      MyRequestResolver,
      MyVolunteeringResolver,
      AskForVolunteersResolver,
      HelpRequestResolver,
      NetworkResolver,
      NodeResolver,
      OfferResolver,
      OnRecordResolver,
      OwnEntryResolver,
      OwnSessionResolver,
      OfferingResolver,
      PasskeyResolver,
      PushResolver,
      QueueViewResolver,
      DutyResolver,
      HandOverResolver,
      PauseResolver,
      StandInResolver,
      RequestEndingsResolver,
      RequestIntakeResolver,
      RequestLooksResolver,
      OwnAccountResolver,
      RolesResolver,
      ServiceResolver,
      ReferralResolver,
      ReferralStaffResolver,
      ReferralAnswersResolver,
      ReferralDoorResolver,
      StandingArrangementResolver,
      ReferralInResolver,
      ReferrerLinkResolver,
      DirectorySourceResolver,
      SessionResolver,
      SharedCallOutResolver,
      SettingResolver,
      SignpostingResolver,
      SkillResolver,
      StandingResolver,
      TaskLinkResolver,
      TaskResolver,
      TaskVerbsResolver,
      UnusualLooksResolver,
      UpkeepResolver,
      CoverResolver,
      VolunteerResolver,
      ApplicationResolver,
      VolunteerImportResolver,
      WardResolver,
      WebhookResolver,
      WeeklyResolver,
    ],
    pubSub: NOBODY_PUBLISHES,
    validate: false,
    skipCheck: true, // by a whole introspection, which costs more than building it
  });
  assertValidSchema(schema);
  readPlainly(schema);
  return schema;
}

/** type-graphql asks for one wherever there is a subscription; ours says by itself where what is told comes from: the database. */
const NOBODY_PUBLISHES: PubSub = {
  publish() {},
  subscribe() {
    throw new Error('nothing is published within the process');
  },
};

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
/** Fields of other types that have a resolver of their own. */
const RESOLVED = new Set(['Task.category']);

/** type-graphql gives every field a resolver of its own, which knows no alias of a read shape and costs time; ours have none. */
function readPlainly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || ROOTS.has(type.name) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (!RESOLVED.has(`${type.name}.${field.name}`)) delete field.resolve;
  }
}
