import type { Answer, Send, Variables } from './wire.ts';

/** A request as most tests ask for it. */
export type SeenRequest = {
  id: string;
  status: string;
  places: number;
  ward: { code: string; name: string } | null;
  handledBy: { code: string; name: string } | null;
  routing: { kind: string; metres: number | null; onDutyFrom: string | null; nearestGroups: { name: string }[] };
  offers: { id: string; status: string; volunteerFirstName: string }[];
  assignments: { id: string; status: string; volunteerFirstName: string }[];
  followUps: { id: string; party: 'REQUESTER' | 'VOLUNTEER'; status: string; answer: string | null }[];
};

/** Any mutation's payload, as far as tests ask for it. */
export type Payload = {
  userErrors: { code: string; field: string | null; message: string }[];
  rows?: { row: number; outcome: string; remarks: { code: string; message: string; field: string | null }[] }[] | null;
  request?: SeenRequest | null;
  requests?: { id: string; reference: string | null }[] | null;
  nextRequest?: SeenRequest | null;
  assignment?: { id: string; status: string } | null;
  placement?: {
    kind: string;
    ward: { name: string } | null;
    nearest: { name: string; metres: number } | null;
    groups: { name: string }[];
  } | null;
  wave?: { number: number; group: string; asked: number } | null;
  details?: Record<string, string | null> | null;
  card?: Record<string, string> | null;
  contact?: { email: string; phone?: string; displayName?: string | null } | null;
  member?: { id: string; roles: string[]; wards: { name: string }[]; leftAt: string | null } | null;
  invitation?: { id: string; kind: string; expired: boolean; waitsForYes: boolean } | null;
  passkey?: { id: string; name: string } | null;
  options?: string | null;
  task?: SeenTask | null;
  me?: { displayName: string; pageLanguage: string } | null;
  networks?:
    | {
        slug: string;
        name: string;
        paused: { until: string; servedBy: string | null; onDutyFrom: string | null } | null;
        wardName: string | null;
        phone: string | null;
        categories: { key: string }[];
        skills?: { key: string }[];
        guidance?: { id: string; day: string; text: string } | null;
        spendingCapPence?: number;
      }[]
    | null;
  nearest?: { name: string; metres: number } | null;
  groups?: { name: string }[] | null;
  reference?: string | null;
  link?: string | null;
  onDutyFrom?: string | null;
  myRequest?: SeenMine | null;
  heard?: boolean | null;
  concern?: { id: string; status: string; outcome: string | null } | null;
  volunteer?: { id: string; status: string; suspendedReason: string | null } | null;
  myVolunteering?: SeenVolunteering | null;
  left?: boolean | null;
  applied?: boolean | null;
  declined?: boolean | null;
  removed?: boolean | null;
  bar?: { id: string; reviewOn: string } | null;
  sent?: boolean;
  signedOut?: boolean;
  referral?: SeenReferral | null;
  arrangement?: SeenArrangement | null;
  call?: SeenRequest | null;
  interpreter?: { firstName: string; phone: string | null } | null;
  referralIn?: SeenReferralIn | null;
  asked?: { id: string; status: string; reference: string; coming: number } | null;
  envelope?: Record<string, string | null> | null;
  told?: Record<string, string | null> | null;
  fields?: string[] | null;
  open?: boolean;
  client?: { id: string; name: string } | null;
  service?: { id: string } | null;
  done?: boolean;
  key?: string | null;
  source?: { id: string; address: string; trouble: string | null } | null;
  webhook?: SeenWebhook | null;
  secret?: string | null;
  removedId?: string | null;
  view?: { id: string; name: string; shared: boolean } | null;
  deletedId?: string | null;
  handOverId?: string | null;
  standInId?: string | null;
  ended?: boolean;
  ward?: { code: string; onDutyToday?: boolean; neighbours?: { name: string }[] } | null;
  undone?: boolean;
  message?: SeenWardMessage | null;
  delivery?: SeenDelivery | null;
};

/** A message to the volunteers of a ward, as its leads see it. */
export type SeenWardMessage = {
  id: string;
  by: string;
  goesAt: string;
  takenBackAt: string | null;
  canTakeBack: boolean;
  readers: number;
  texts: { language: string; subject: string; text: string }[];
};

/** The same as it is asked for. */
export const WARD_MESSAGE = '{ id by writtenAt goesAt takenBackAt canTakeBack readers texts { language subject text } }';

/** A referral as either side sees it. */
export type SeenReferral = {
  id: string;
  status: string;
  reason: string | null;
  waitingDays: number | null;
  chasedAt: string | null;
  waitsUntil: string | null;
  fields: string[];
  request: { id: string; status: string } | null;
  service: { name: string };
  viewerCan: Record<string, boolean>;
};

/** Help every week as a lead sees it. */
export type SeenArrangement = {
  id: string;
  rhythm: { weekdays: number[]; everyWeeks: number | null; weekOfMonth: number | null; until: string | null };
  yes: 'FRESH' | 'DUE' | 'OVER';
  endedAt: string | null;
  endedWhy: string | null;
  toBeEnded: boolean;
  category: { key: string };
  occurrences: { id: string; status: string; neededBy: string }[];
  viewerCan: { end: boolean; renew: boolean };
};

/** A referral to us as either side sees it. */
export type SeenReferralIn = {
  id: string;
  status: string;
  reason: string | null;
  reference: string | null;
  organizationName: string;
  endedAt: string | null;
  canWithdraw: boolean;
  consent: { by: string; how: string; words: string; language: string; at: string };
};

export type SeenWebhook = {
  id: string;
  url: string;
  stoppedWhy: string | null;
  failingSince: string | null;
  oldSecretEndsAt: string | null;
  waiting: number;
};
export type SeenDelivery = {
  id: string;
  eventId: string;
  type: string;
  referralId: string | null;
  referralStatus: string | null;
  status: string;
  attempts: number;
  statusCode: number | null;
  fault: string | null;
  nextTryAt: string | null;
};
export const WEBHOOK = '{ id url stoppedWhy failingSince oldSecretEndsAt waiting }';
export const DELIVERY = '{ id eventId type referralId referralStatus status attempts statusCode fault nextTryAt }';

export type SeenTask = {
  state: string;
  bound: boolean;
  needsCode: boolean;
  callOutText: string;
  codeWordHint: boolean;
  volunteerFirstName: string | null;
  followUp: { status: string; answer: string | null } | null;
};

/** A request as its private page shows it. */
export type SeenMine = {
  networkName: string;
  bound: boolean;
  needsCode: boolean;
  status: string | null;
  reference: string | null;
  changeable: boolean;
  holdsCard: boolean;
  referralRuns: boolean;
  weekly: {
    categoryLabel: string;
    rhythm: SeenArrangement['rhythm'];
    nextOn: string | null;
    askedUntil: string | null;
    paused: boolean;
    volunteers: { firstName: string; started: boolean }[];
  } | null;
  volunteers: { firstName: string; started: boolean }[];
  rings: string[];
  looks: { role: string; who: string | null; fields: string[]; purpose: string }[];
};

/** A volunteer as their own page shows them. */
export type SeenVolunteering = {
  status: string;
  name: string;
  wardName: string;
  languages: string[];
  categoryKeys: string[];
  skillKeys: string[];
  capacity: number;
  onDuty: boolean;
  selfIsolating: boolean;
  pageLanguage: string;
  joinedAt: string;
  weekly: boolean;
  wardMessages: boolean;
  pushKey: string | null;
  pushes: { id: string; since: string }[];
  credentials: { kind: string; seenOn: string; validUntil: string | null }[];
  tasks: { what: string; status: string }[];
  looks: { role: string; who: string | null; fields: string[]; purpose: string }[];
};

export const VOLUNTEERING = `{ status name wardName languages categoryKeys skillKeys capacity onDuty selfIsolating pageLanguage joinedAt
  weekly wardMessages pushKey pushes { id since } credentials { kind seenOn validUntil } tasks { what status } looks { role who fields purpose } }`;
export const MINE =
  '{ networkName bound needsCode status reference changeable holdsCard referralRuns weekly { categoryLabel rhythm { weekdays everyWeeks weekOfMonth until } nextOn askedUntil paused volunteers { firstName started } } volunteers { firstName started } rings looks { role who fields purpose } }';
export const REQUEST = `{ id status places ward { code name } handledBy { code name } routing { kind metres onDutyFrom nearestGroups { name } }
  offers { id status volunteerFirstName } assignments { id status volunteerFirstName } followUps { id party status answer } }`;
export const TASK = '{ state bound needsCode callOutText codeWordHint volunteerFirstName followUp { status answer } }';
export const REFERRAL = `{ id status reason waitingDays chasedAt waitsUntil fields request { id status } service { name }
  viewerCan { withdraw open acknowledge accept waitlist decline start complete } }`;
export const ARRANGEMENT =
  '{ id rhythm { weekdays everyWeeks weekOfMonth until } yes way endedAt endedWhy toBeEnded category { key } occurrences { id status neededBy } viewerCan { end renew } }';
export const REFERRAL_IN =
  '{ id status reason organizationName networkName reference sentAt acceptedAt startedAt endedAt canWithdraw consent { by how words language at } }';
const ENVELOPE = '{ calledName phone email postcode address safeContact note householdSize diet allergies }';
const PLACEMENT = '{ kind ward { name } nearest { name metres } groups { name } }';

/** What is asked of each mutation's payload beside its refusals. */
const THINGS: Record<string, string> = {
  takeRequest: `request ${REQUEST} placement ${PLACEMENT}`,
  checkDuplicates: 'requests { id reference }',
  placePostcode: `placement ${PLACEMENT}`,
  assignVolunteer: `request ${REQUEST} assignment { id status }`,
  acceptOffer: `request ${REQUEST} assignment { id status }`,
  sendCallOut: `request ${REQUEST} wave { number group asked texted }`,
  changeWaves: `request ${REQUEST}`,
  openAnother: 'token',
  placeRequest: `request ${REQUEST} handledBy { name viewerLeads }`,
  askHowItWent: `request ${REQUEST}`,
  recordFollowUp: `request ${REQUEST} nextRequest ${REQUEST}`,
  showRequestDetails:
    'details { calledName phone email postcode address safeContact onBehalf note codeWord speakerNote { words by on } }',
  changeRequestDetails:
    'details { calledName phone email postcode address safeContact onBehalf note codeWord speakerNote { words by on } }',
  showTaskDetails: 'details { calledName postcode address safeContact note codeWord }',
  showTaskPhone: 'phone',
  showContactCard: 'card { calledName phone safeContact endsAt }',
  showVolunteerContact: 'contact { email phone }',
  raiseConcern: 'heard',
  showConcern:
    'concern { id status outcome } details { worry raiser reach subject requestId personName personPhone personAddress volunteerId volunteerName volunteerPhone }',
  noteConcern: 'concern { id status outcome }',
  closeConcern: 'concern { id status outcome }',
  suspendVolunteer: 'volunteer { id status suspendedReason }',
  unsuspendVolunteer: 'volunteer { id status suspendedReason }',
  recordCheck: 'volunteer { id checks { kind } }',
  takeBackCheck: 'volunteer { id checks { kind } }',
  setSelfIsolating: 'volunteer { id selfIsolating }',
  removeVolunteer: 'removed',
  letVolunteerLeave: 'left',
  leaveNetwork: 'left',
  changeVolunteer: 'volunteer { id status suspendedReason } contact { email phone }',
  showMyContact: 'contact { email phone }',
  changeMyVolunteering: `myVolunteering ${VOLUNTEERING}`,
  changeMyContact: 'changed',
  startMyPush: 'started',
  stopMyPush: 'stopped',
  stopWeeklyMail: 'stopped',
  addService: 'service { id }',
  changeService: 'service { id }',
  assureService: 'service { id }',
  askService: 'service { id }',
  confirmEntry: 'done',
  correctEntry: 'done',
  closeEntry: 'done',
  reviewBar: 'bar { id reviewOn }',
  saveQueueView: 'view { id name shared }',
  renameQueueView: 'view { id name shared }',
  shareQueueView: 'view { id name shared }',
  deleteQueueView: 'deletedId',
  changeDuty: 'ward { code }',
  nameStandIn: 'standInId',
  endStandIn: 'ended',
  pauseWard: 'ward { code onDutyToday }',
  resumeWard: 'ward { code onDutyToday }',
  changeNeighbour: 'ward { code neighbours { name } }',
  handOverWard: 'handOverId',
  undoHandOver: 'undone',
  sendWardMessage: `message ${WARD_MESSAGE}`,
  takeBackWardMessage: `message ${WARD_MESSAGE}`,
  stopWardMessages: 'stopped',
  writeGuidance: 'guidance { id day }',
  switchOffering: 'offerings { key offered changes { by } }',
  wordOffering: 'offerings { key words { language label publicLabel } }',
  changeWording: 'wordings { key versions { said inForce by } }',
  changeSetting: 'settings { name value changes { by } }',
  findHelp:
    'networks { slug name wardName phone paused { until servedBy onDutyFrom } categories { key } skills { key } guidance { id day text english } spendingCapPence } nearest { name metres } groups { name }',
  askForHelp: 'reference link onDutyFrom',
  openMyRequest: `myRequest ${MINE}`,
  changeMyDetails: `myRequest ${MINE}`,
  forgetMe: `myRequest ${MINE}`,
  stopMyArrangement: `myRequest ${MINE}`,
  keepMyArrangement: `myRequest ${MINE}`,
  skipMyOccurrence: `myRequest ${MINE}`,
  confirmMyCode: `myRequest ${MINE}`,
  showMyDetails: 'details { calledName phone email postcode address safeContact onBehalf note codeWord weekly speakerNote }',
  sendMyCode: 'sent',
  changeStaff: 'member { id roles wards { name } leftAt }',
  stopStaff: 'member { id roles wards { name } leftAt }',
  showStaffContact: 'contact { email }',
  showOwnContact: 'contact { email }',
  changeOwnName: 'me { displayName }',
  leaveStaff: 'left',
  endSession: 'ended',
  inviteStaff: 'invitation { id kind roles expired waitsForYes }',
  sendInvitationAgain: 'invitation { id kind roles expired waitsForYes }',
  askWayBack: 'invitation { id kind roles expired waitsForYes }',
  confirmWayBack: 'invitation { id kind roles expired waitsForYes }',
  withdrawInvitation: 'withdrawn',
  showInvitation: 'contact { displayName email }',
  openInvitation: 'invitation { networkName roles wardNames wayBack }',
  acceptInvitation: 'me { displayName pageLanguage }',
  addPasskey: 'passkey { id name }',
  renamePasskey: 'passkey { id name }',
  removePasskey: 'removed',
  startPasskeySignIn: 'options',
  signInByPasskey: 'me { displayName pageLanguage }',
  requestSignIn: 'sent',
  answerCallOut: 'sent',
  sendLinkCode: 'sent',
  sendMyLink: 'sent',
  mailMyVolunteering: 'sent',
  applyToVolunteer: 'applied',
  takeInVolunteers: 'rows { row outcome remarks { code message field } }',
  agreeToVolunteer: `myVolunteering ${VOLUNTEERING}`,
  approveVolunteer: 'volunteer { id status suspendedReason }',
  declineVolunteer: 'declined',
  draftReferral: `fields answerHours told { calledName phone email postcode address safeContact note }`,
  sendReferral: `referral ${REFERRAL}`,
  openReferral: `referral ${REFERRAL} envelope ${ENVELOPE}`,
  askForInterpreter: `request ${REQUEST} call ${REQUEST}`,
  showInterpreter: 'interpreter { firstName phone }',
  setUpArrangement: `arrangement ${ARRANGEMENT}`,
  renewArrangement: `arrangement ${ARRANGEMENT}`,
  endArrangement: `arrangement ${ARRANGEMENT} request ${REQUEST}`,
  askForVolunteers: `request ${REQUEST} asked { id status reference serviceId day places coming askedAt endedAt }`,
  createReferral: `referralIn ${REFERRAL_IN}`,
  withdrawReferral: `referral ${REFERRAL} referralIn ${REFERRAL_IN}`,
  makeReferrerLink: 'link { id organizationName live expiresAt revokedAt referrals }',
  revokeReferrerLink: 'link { id organizationName live expiresAt revokedAt referrals }',
  sendReferralCode: 'sent',
  confirmReferralCode: 'open',
  makeApiClient: 'client { id name } key',
  rotateApiKey: 'client { id name } key',
  revokeApiKey: 'client { id name }',
  revokeApiClient: 'client { id name }',
  addDirectorySource: 'source { id address trouble }',
  readDirectorySource: 'source { id address trouble }',
  addWebhook: `webhook ${WEBHOOK} secret`,
  changeWebhook: `webhook ${WEBHOOK}`,
  rotateWebhookSecret: `webhook ${WEBHOOK} secret`,
  removeWebhook: 'removedId',
  pingWebhook: `delivery ${DELIVERY}`,
  redeliverWebhook: `delivery ${DELIVERY}`,
  signIn: 'me { displayName pageLanguage }',
  changePageLanguage: 'me { displayName pageLanguage }',
};
const ABOUT_A_REFERRAL = ['acknowledge', 'accept', 'waitlist', 'decline', 'start', 'complete'].map((verb) => `${verb}Referral`);
const ABOUT_A_REQUEST = [
  ...['confirmRequest', 'cancelAssignment', 'lowerPlaces', 'cancelRequest', 'markUnmet', 'markDuplicate'],
  'referRequest',
  'letRequesterBackIn',
  ...['recordNotice', 'recordCall', 'holdRequest', 'mergeRequest', 'undoMerge', 'snoozeRequest', 'wakeRequest'],
  ...['tellOfServices', 'signpostRequest'],
];

/** Presses one button: the payload, or an error with the code where there is none. */
export async function press(send: Send, mutation: string, input: Variables): Promise<Payload> {
  const { data, errors } = await send(documentOf(mutation), { input });
  if (errors.length > 0 || !data) throw new Refused(errors);
  return data.answer as Payload;
}

export function documentOf(mutation: string): string {
  const ofReferral = ABOUT_A_REFERRAL.includes(mutation) ? `referral ${REFERRAL}` : undefined;
  const thing = THINGS[mutation] ?? ofReferral ?? `${ABOUT_A_REQUEST.includes(mutation) ? `request ${REQUEST}` : `task ${TASK}`}`;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${thing} userErrors { code field message } } }`;
}

/** The whole operation was refused: a trespass or a fault, not a refusal of the payload. */
export class Refused extends Error {
  readonly codes: string[];
  constructor(errors: Answer['errors']) {
    super(errors.map(({ extensions }) => extensions.code).join(', ') || 'no answer');
    this.codes = errors.map(({ extensions }) => extensions.code);
  }
}

/** The codes a payload was refused with. */
export const codesOf = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);

/** What came of a press, in one word: the refusal, or the state that followed. */
export const outcome = (payload: Payload): string =>
  codesOf(payload).join(', ') || (payload.assignment ?? payload.request)?.status || payload.task?.state || 'DONE';

/** The request of a payload that must not have been refused. */
export function requestOf(payload: Payload): SeenRequest {
  if (!payload.request) throw new Error(`No request: ${codesOf(payload).join(', ')}`);
  return payload.request;
}
