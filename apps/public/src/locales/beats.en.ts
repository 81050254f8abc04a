/** What a task page says beside its states: guidance, the call, on the way, money, and what happens next on both sides. */
export const beats = {
  guidance: {
    newHeading: 'What we ask of you has changed',
    newText: 'Please read it. When you press “I can”, you say yes to it.',
    firstHeading: 'What we ask of everybody who helps',
    heading: 'What you said yes to',
    since: (day: string) => `Since ${day}. It stays as it is for this task.`,
    source: (from: string) => `Source: ${from}`,
  },
  call: {
    button: 'Call them',
    note: 'We show the number when you press, and note that you saw it.',
    title: 'Call them now',
    text: 'Say the code word first. If somebody else answers, do not say why you ring.',
    hide: 'So that they do not see your number, dial 141 before theirs.',
    hidden: 'Call without showing my number',
    once: 'The number is gone when you leave this page. You can ask for it again.',
  },
  stop: 'I’m not on my way after all',
  stopCall: 'I have not started after all',
  startNote: 'They see on their page that you are on the way. The ward lead sees it, too.',
  next: {
    ACCEPTED: [
      'You look who it is and where to go.',
      'You press “I’m on my way”, so that they know.',
      'You press “It’s done”. Then we forget who it was.',
    ],
    STARTED: ['They know that you are on the way.', 'You press “It’s done”. Then we forget who it was.'],
    DELIVERED: ['We ask them how it went.', 'If it went well for them, this page tells you.'],
    HANDED_BACK: ['We ask the next neighbours, or the ward lead rings somebody.', 'The ward lead sees that the place is free.'],
  },
  /** The same where nobody goes anywhere, and where an organisation asks. */
  nextCall: {
    ACCEPTED: [
      'You look who it is, and ring when they said it is safe.',
      'You say the code word first.',
      'You press “It’s done”. Then we forget who it was.',
    ],
    STARTED: ['They know that you have started.', 'You press “It’s done”. Then we forget who it was.'],
  },
  nextForOrganization: ['You go there on that day.', 'You press “It’s done”.', 'We ask you how it went.'],
  money: {
    spent: 'How much did you spend?',
    spentHint: 'In pounds and pence, such as 12.50. Leave it empty if you spent nothing.',
    cap: (most: string) => `You said you would spend up to ${most}.`,
    by: 'How are you paid back?',
    byHint: 'Never write down a card, a PIN or the number of an account.',
    ways: {
      CASH: 'In cash at the door',
      BANK_TRANSFER: 'By bank, as you agree on the telephone',
      PAID_AHEAD: 'They gave me the money before',
    },
    overCap: 'The ward lead knows that it was more than that',
    malformed: 'Write a sum in pounds and pence, such as 12.50.',
    owed: (sum: string) => `You are still to get ${sum} back.`,
    owedSome: 'You are still to get your money back.',
    settled: (sum: string) => `You have ${sum} back.`,
    paidBack: 'I have been paid back',
    owedNote: 'After a week we tell the ward lead, who helps to settle it.',
  },
  wentWell: 'They told us that it went well. Thank you for that.',
  mineNextHeading: 'What happens next',
  mineNext: {
    NEW: ['A lead rings you.', 'Neighbours are asked. They do not learn who you are.', 'This page tells you who said yes.'],
    OPEN: ['A neighbour says yes.', 'Only that person sees your name and address.', 'This page tells you their first name.'],
    ASSIGNED: [
      'This page tells you when they are on the way.',
      'They say the code word at the door or on the phone.',
      'When it is done, we delete your address and what you needed.',
    ],
    STARTED: [
      'They say the code word. If they do not know it, do not open the door.',
      'Did they spend money for you? Pay it back as you agreed. Never give them a card or a PIN.',
      'When it is done, we delete your address and what you needed.',
    ],
    DELIVERED: ['We ask you how it went.', 'Then we delete your number, too.'],
  },
};
