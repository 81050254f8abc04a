import { beats } from './beats.en.ts';
import { callOut } from './call-out.en.ts';
import { concern } from './concern.en.ts';
import { entry } from './entry.en.ts';
import { helpEn } from './help.en.ts';
import { interpreting } from './interpreting.en.ts';
import { leave } from './leave.en.ts';
import { mineEn } from './mine.en.ts';
import { privacyEn } from './privacy.en.ts';
import { problems, problemsAt } from './problems.en.ts';
import { refer } from './refer.en.ts';
import { referralEn } from './referral.en.ts';
import { volunteerEn } from './volunteer.en.ts';
import { messages, weekly } from './weekly.en.ts';
import { yoursEn } from './yours.en.ts';

const lead = (name: string | null) => (name ? `${name}, the ward lead,` : 'The ward lead');

/** Every sentence of these pages. Short words, short sentences: a nine-year-old can read them. */
export const en = {
  product: 'Wardwise',
  home: 'Wardwise, first page',
  skip: 'Skip to the main part',
  notRead: 'A speaker of this language has not checked these words yet.',
  notReadEnglish: 'The English words count until then.',
  inEnglish: 'In English',
  languages: 'Language',
  danger: 'In danger, call',
  medical: 'For medical help, call',
  demoBanner: 'This is a demonstration. Nobody here is a real person.',
  demoMailbox: 'Open the demo mailbox',
  errorInTitle: (title: string) => `Error: ${title}`,
  errorHeading: 'Please look at this',
  codeToTell: 'If you ask for help with this page, say:',

  landing: {
    title: 'Neighbours help neighbours, ward by ward',
    lead: 'Somebody needs shopping, a phone call or their dog walked. A neighbour close by, who speaks their language, says “I can”. Wardwise brings the two together.',
    howHeading: 'How it works',
    how: [
      { heading: 'Somebody asks', text: 'They phone their local group, or ask here. The group nearest to them takes it on.' },
      { heading: 'Neighbours hear of it', text: 'We say what is needed and roughly where. We never say who it is.' },
      { heading: 'One of them goes', text: 'Only that person sees the name and the address. Both know a code word.' },
      { heading: 'We forget', text: 'When it is done, the address and the notes are deleted. We ask both how it went.' },
    ],
    notEmergency: 'Wardwise is not an emergency service',
    sourcesHeading: 'Where our facts about wards come from',
    askHeading: 'You need help?',
    ask: 'Ask for help',
    joinHeading: 'You want to help?',
    join: 'Help your neighbours',
    volunteersHeading: 'You help as a volunteer?',
    volunteers: 'Open the link in the e-mail or message we sent you. You need no account and no password.',
    leadsHeading: 'You lead a ward?',
    leads: 'Sign in at your network.',
    signIn: (network: string) => `Sign in: ${network}`,
    demoHeading: 'Look around',
    demo: 'All mail that this demonstration sends lands in one mailbox. Sign in as a ward lead, send a call-out, then open the volunteer’s link there.',
  },

  help: helpEn,
  mine: mineEn,
  referral: referralEn,
  yours: yoursEn,
  volunteer: volunteerEn,
  privacy: privacyEn,

  task: {
    asks: (network: string) => `${network} asks its volunteers`,
    free: 'You are free to say no. Say yes only if it suits you.',
    ican: 'I can',
    notThisTime: 'Not this time',
    nextHeading: 'What happens next',
    calledNext: [
      'You say “I can”. That is an offer, not yet a promise.',
      'The ward lead chooses who goes.',
      'If it is you, this page shows you who and where. They are told your first name only.',
    ],
    calledNextAtOnce: [
      'You say “I can”. If nobody was faster, the task is yours at once.',
      'This page then shows you who and where. They are told your first name only.',
      'If you have a lot to do or are off today, the ward lead chooses.',
    ],
    proposed: 'The ward lead would like you to do this.',
    proposedNext: [
      'You say “I can”.',
      'This page shows you who and where.',
      'You can hand it back at any time. Nobody will blame you.',
    ],
    boundSoon: 'The first button you press ties this link to the browser you are using now.',

    notNowTitle: 'That is fine',
    notNow: 'You do not have to do anything. We ask other neighbours too.',
    backToCall: 'Back to the call for help',

    offeredTitle: 'Thank you for offering',
    offered: (name: string | null) => `${lead(name)} now chooses who goes.`,
    offeredNext: [
      'Keep the link. If you are chosen, this page shows you who and where.',
      'If somebody else goes, this page tells you.',
      'The link works in this browser. In another one we ask for a code first.',
    ],
    lookAgain: 'Is there news? Look again',
    withdraw: 'I can’t after all',

    acceptedTitle: 'This task is yours. Thank you',
    startedTitle: 'You are on your way. Thank you',
    startedCallTitle: 'You have started. Thank you',
    facts: { what: 'What', where: 'Which ward', language: 'Language they prefer', by: 'Needed by' },
    showWhere: 'Show me where to go',
    showWhom: 'Show me who to phone',
    showNote: 'We keep a record each time the address is shown, and to whom.',
    codeWord: 'You will see a code word. They know it too.',
    start: 'I’m on my way',
    startCall: 'I’m starting now',
    done: 'It’s done',
    handBack: 'I can’t do it after all',
    handBackNote: 'Things come up. Nobody will blame you. We then ask others.',

    detailsTitle: 'Where to go',
    detailsCallTitle: 'Who to phone',
    recorded: 'We have noted that you looked at this just now. Only you can see it. Please show it to nobody.',
    codeWordHeading: 'Code word',
    codeWordUse:
      'Say this word first, on the phone or at the door. They were told it too, so they know you come from us. Do not ask them for it.',
    calledName: 'Name',
    phone: 'Phone',
    phoneThem: 'Phone',
    safeContact: 'How and when it is safe to phone',
    address: 'Address',
    postcode: 'Postcode',
    note: 'What is needed',
    worried: 'If something feels wrong, go away and tell your ward lead.',
    back: 'Back to the task',

    doneTitle: 'Is it done?',
    doneForget: 'When you press the button, we forget the address. You will not see it here again. This cannot be undone.',
    paidBackQuestion: 'Have you been paid back?',
    paidBack: { YES: 'Yes', NO: 'No, not yet', NOTHING_SPENT: 'I spent nothing' },
    deliver: 'Yes, it’s done',
    notDone: 'No, not yet: back to the task',
    choiceMissing: 'Choose an answer: have you been paid back?',

    deliveredTitle: 'Done. Thank you',
    forgotten: 'The name, the phone number and the address are gone from this page.',
    followUpQuestion: 'How did it go?',
    followUpNote: 'We ask both of you. Your ward lead reads the answer.',
    answers: { WENT_WELL: 'It went well', PROBLEM: 'There was a problem', NEEDS_MORE_HELP: 'They need more help' },
    answerMissing: 'Choose an answer: how did it go?',
    answered: {
      WENT_WELL: 'You told us that it went well. That is good to hear.',
      PROBLEM: 'You told us that there was a problem. Your ward lead will look into it.',
      NEEDS_MORE_HELP: 'You told us that they need more help. Your ward lead will take it from here.',
    },
    nothingToDo: 'There is nothing more for you to do.',

    handedBackTitle: 'You handed it back. That is fine',
    handedBack:
      'Thank you for telling us. The ward lead now looks for somebody else. The name and the address are gone from this page.',
    declinedTitle: 'You said not this time. That is fine',
    declined: 'Thank you for telling us. The ward lead now asks somebody else.',
    withdrawnTitle: 'You took your offer back. That is fine',
    withdrawn: 'Thank you for telling us. We ask other neighbours too.',
    takenTitle: 'Somebody else is already going. Thank you',
    taken: 'Your wish to help counts. We will ask you again another time.',
    another: { heading: 'Here is another, if you like', open: 'See more' },
    endedTitle: 'This help is no longer needed. Thank you',
    ended: 'It was settled in another way. Nobody is waiting for you.',
    /** What is said otherwise where an organisation asks: nobody's door, an address that anybody may know. */
    ofOrganization: {
      calledNext: [
        'You say “I can”. That is an offer, not yet a promise.',
        'The ward lead chooses who goes.',
        'If it is you, this page shows you where to come, and to whom.',
      ],
      calledNextAtOnce: [
        'You say “I can”. If nobody was faster, the task is yours at once.',
        'This page then shows you where to come, and to whom.',
        'If you have a lot to do or are off today, the ward lead chooses.',
      ],
      proposedNext: [
        'You say “I can”.',
        'This page shows you where to come, and to whom.',
        'You can hand it back at any time. Nobody will blame you.',
      ],
      offeredNext: [
        'Keep the link. If you are chosen, this page shows you where to come.',
        'If others go, this page tells you.',
        'The link works in this browser. In another one we ask for a code first.',
      ],
      facts: { what: 'What', where: 'Which ward', language: 'Language', by: 'Day' },
      doneForget: 'When you press the button, we do not show you the address here again. This cannot be undone.',
      forgotten: 'The address is not shown on this page any more.',
      followUpNote: 'Your ward lead reads the answer.',
      handedBack: 'Thank you for telling us. The ward lead now looks for somebody else.',
      takenTitle: 'Enough people are already going. Thank you',
    },
    placeToCome: 'Where to come',
    placeGone: 'We do not know the place any more. Please ring before you go.',
    organization: 'Who asks',
    service: 'For which service',
    accessibility: 'Getting in',
    /** Refusals as a volunteer reads them; the API's own sentences for these speak to a ward lead. */
    refusals: {
      REQUEST_NOT_OPEN: 'Nobody else is needed here at the moment. Thank you.',
      REQUEST_ENDED: 'This help is no longer needed. Thank you.',
      NO_PLACE_FREE: 'Somebody else is already going. Thank you.',
      ALREADY_OFFERED: 'You have already offered. The ward lead has your offer.',
      ALREADY_ASSIGNED: 'You already have this task.',
      OFFER_NOT_FOUND: 'You have made no offer here.',
      OFFER_NOT_OPEN: 'Your offer has already been answered or taken back.',
      NOT_APPROVED: 'You are not down as a volunteer at the moment. Please ask your ward lead.',
      CATEGORY_NOT_OFFERED: 'This is not a kind of help you said you give. Please ask your ward lead to add it.',
      LANGUAGE_NOT_SHARED: 'This is for somebody who speaks the language. If you do, please tell your ward lead.',
      NOT_VETTED: 'For this task we need to see a paper of yours first, or one has run out. Please ask your ward lead.',
      SELF_ISOLATING: 'You told us that you stay at home. Then you can help by phone or online only.',
      HANDED_BACK_BEFORE: 'You handed this task back before. We now ask others.',
      AT_CAPACITY: 'You already have as many tasks as you wanted.',
      OFF_DUTY: 'You told us that you are off today.',
      TOO_MANY_TRIES: 'Five codes were sent within one hour. Use the newest one, or wait an hour.',
    },
  },

  beats,
  interpreting,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,

  told: {
    title: 'Places that may help you',
    print: 'Print this page with your browser. It says nothing of who it is for.',
    qr: 'Its page, for a phone',
  },

  code: {
    boundTitle: 'Is it you?',
    bound:
      'This link is already in use in another browser. So that nobody else can use it, we first send a code to the e-mail address we have for you.',
    send: 'Send me a code',
    title: 'Type in the code',
    sent: 'We sent you an e-mail with six digits. It can take a minute to arrive.',
    label: 'The six digits',
    goOn: 'Go on',
    again: 'Nothing arrived? Send a new code',
    missing: 'Type in the six digits from the e-mail.',
  },

  problems,
  problemsAt,
  kept: 'What you typed is still here.',
  tryAgain: 'Try again',
};

/** What every language has to say. */
export type Words = typeof en;
