import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Near you there are enough volunteers at the moment.',
  NOT_REACHED: 'We tried to reach you and could not.',
  PROOF_MISSING: 'We could not see the papers that this kind of help needs.',
  NOT_SUITABLE: 'What is needed near you does not go together with what you can give at the moment.',
  OWN_WISH: 'You told us that you would rather not.',
  NOBODY_ANSWERED: 'Nobody of us found the time to answer you within four weeks. We are sorry: you deserved better.',
};

/** What volunteers are told of joining, leaving and their own page, in English. */
export const volunteeringEn: VolunteeringMails = {
  ask: (phone, email) => (phone ? `ring ${phone}` : email && `write to ${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `Thank you for wanting to help with ${network}`,
      [
        `We have your sign-up. A lead of your ward looks at it and may ring you, to get to know you and to see a paper that says who you are. Until then nobody asks you for anything.`,
        `You hear from us within a day.${ask ? ` If you do not, ${ask}.` : ''}`,
        'What we keep: your name, ward, languages and what you like to do. The leads of your ward and the coordinators see it. Your number and e-mail are locked, and each look at them is on record. If nobody answers within 28 days, or if you change your mind, we delete it all.',
        'On your own page you see it, correct it or delete it. Was it not you who signed up? Then delete it there.',
      ],
      'Open my page',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      'We know you already',
      [
        `Somebody has just signed up with ${network} by your number or your e-mail. You are with us already, so nothing has changed.`,
        `Was it you? On your own page you see what we hold about you and how it stands, and change it.${ask ? ` Or ${ask}.` : ''}`,
        'If it was not you, do nothing. Nobody was told that we know you.',
      ],
      'Open my page',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('We know you already', [
      `Somebody has just signed up with ${network} by your number or your e-mail. You are with us already, and your pages are closed at the moment.`,
      ask && `If it was you and you have a question, ${ask}. If it was not you, do nothing.`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by} gave us your details: do you want to help?`,
      [
        `${by} told ${network} that you help your neighbours. Nobody asks you for anything unless you say yes yourself, on your own page.`,
        'What we hold: your name, ward, languages, what you can do and when, as your group wrote it. The leads of your ward and the coordinators see it. Your number and e-mail are locked, and each look at them is on record.',
        `On your page you see it, correct it, say yes, or have it deleted at once. If you do nothing, we delete it all on ${until}.`,
        ask && `Is something wrong, or do you object? Say so on your page, or ${ask}.`,
      ],
      'Open my page',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('You said no: we have deleted it all', [
      `A group gave ${network} your details, and you told us that you would rather not help.`,
      'We have deleted them: your name, number and address. This mail is the last one.',
      'You may sign up yourself at any time.',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      'You wait longer than we said',
      [
        `You signed up with ${network} more than a day ago, and nobody has answered yet. That is our fault, not yours. We have just reminded the leads of your ward.`,
        ask && `If you would rather not wait, ${ask}.`,
      ],
      'Open my page',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      'Welcome: you are one of us now',
      [
        `A lead of your ward has taken you on. Thank you for helping with ${network}.`,
        'What happens next: when somebody near you needs what you can give, you get an e-mail that says what and roughly where. You say “I can”, or not; both are fine. Nobody sees your number but the leads.',
        'Before you go anywhere you see a code word. For some kinds of help your lead has to see a paper of yours first, and rings you about it.',
        `On your own page you say when you do not want to be asked, and change what you do.${ask ? ` For anything else, ${ask}.` : ''}`,
      ],
      'Open my page',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('Thank you for wanting to help', [
      `You signed up with ${network}. Today we cannot take you on. ${WHY[reason]}`,
      'We have deleted what you told us: your name, number and address. This mail is the last one.',
      `You may sign up again at any time.${ask ? ` If you think this is wrong, ${ask}.` : ''} Thank you for the thought.`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: 'You cannot volunteer with us any more',
    sentences: [
      `${network} has decided that you cannot volunteer with it any more. Your pages are closed, and we have erased your name, number and address.`,
      `If you think this is wrong, ask ${person} to look at it again. ${person} was not the one who decided.${phone ? ` Ring ${phone} and ask for them.` : ''}`,
      'We keep a mark that lets us know your number and e-mail again, and nothing else. Somebody looks at it once a year.',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: 'You have left. Thank you for your help',
    sentences: [
      `You do not volunteer with ${network} any more. Your pages are closed, and we have deleted your name, number and address. This mail is the last one.`,
      `Was it not you?${phone ? ` Ring ${phone}.` : ' Tell your network.'} You can also join again at any time.`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: 'Your link',
    sentences: [
      `You asked ${network} for a link to what we hold about you. There you see it, correct it, say that you do not want to be asked, or leave.`,
      'If you did not ask for this, do nothing.',
    ],
    code: null,
    button: { label: 'Open my page', url },
  }),
  weekly: {
    subject: 'Nothing near you this week: here is what else',
    lead: (network) => `In the last seven days nobody near you has needed you. ${network} thanks you for being there.`,
    elsewhere: 'In other wards somebody is needed:',
    see: 'See more',
    LANGUAGE: (name) => `Somebody who speaks this language is looked for: ${name}.`,
    CATEGORY: (name) => `Few people near you do this kind of help: ${name}.`,
    SKILL: (name) => `Few people near you can do this: ${name}.`,
    share: 'Do you know somebody who would like to help too? Pass this page on.',
    join: 'Help your neighbours',
    more: 'Change what I do',
    stop: 'Stop these weekly mails',
  },
  wardMessage: {
    lead: (ward, network) => `A message to all volunteers of ${ward}, from the leads of ${network}:`,
    writtenIn: (name) => `The message is written in this language: ${name}.`,
    answer: (ask) => `Do you want to answer? Then ${ask}. Nobody reads answers to this mail.`,
    stop: 'Stop messages to the whole ward',
  },
};
