/** Signing up as a volunteer. Short words, short sentences. */
export const volunteerEn = {
  title: 'Help your neighbours',
  lead: 'A neighbour needs shopping, a phone call or a dog walk. You help when it suits you, and you are free to say no each time.',
  how: 'It takes about five minutes. A lead of your ward then gets to know you, before anybody is sent to you or you to anybody.',
  postcode: {
    label: 'Where do you live?',
    hint: 'Your postcode. For example, SW1P 2AB. We keep the ward, and forget the postcode.',
  },
  elsewhere: 'We do not take on volunteers there, so we do not want to keep you waiting.',
  unplaced: {
    title: 'We do not know this postcode',
    text: 'It is near us, but we cannot tell which ward it is in. Look at it again. If it is right, tell us where you live on the phone.',
    ring: 'Ring us:',
  },
  network: { label: 'Which group would you like to help?', hint: 'More than one group helps where you live. Each will do.' },
  age: {
    label: 'Are you 18 or over?',
    hint: 'Volunteers go to strangers’ doors and spend money for them. So they are grown up.',
    options: { YES: 'Yes', NO: 'No, I am younger' },
  },
  young: {
    title: 'Thank you. Please come back when you are 18',
    text: 'We cannot take you on yet. We have kept nothing of what you told us.',
    instead: 'Until then you can help a neighbour together with somebody grown up of your family.',
  },
  kinds: { label: 'What would you like to do?', hint: 'Tick as many as you like. You can change it at any time.' },
  skills: { label: 'What else can you do?', hint: 'Tick what is true of you, or go on without.' },
  languages: {
    label: 'Which languages do you speak?',
    hint: 'Well enough to talk about shopping and about how somebody is.',
  },
  pageLanguage: 'Which language shall we write to you in?',
  home: {
    label: 'Can you go out?',
    hint: 'Whoever stays at home can help by phone or online.',
    options: { NO: 'Yes, I can go out', YES: 'No, I stay at home for now' },
    ifSo: 'Only if you stay at home:',
    consent:
      'You stay at home for now. That may tell of your health. May we write it down, so that nobody asks you to go out? You can take your yes back at any time, and we delete it.',
    yes: 'Yes, you may write it down',
  },
  limits: {
    title: 'How much would you do?',
    capacity: { label: 'How many tasks at once, at most?', hint: 'A number from 1 to 20. One is fine.' },
    spend: {
      label: 'The most you would spend in a shop, in pounds',
      hint: (most: string) => `You are paid back. At most ${most}: leave it empty if that suits you.`,
    },
  },
  name: { label: 'What is your name?', hint: 'First name and last name. Whoever you help is told the first word only.' },
  reach: {
    title: 'How do we reach you?',
    phone: { label: 'Phone number', hint: 'A lead rings it to get to know you. A number from abroad is fine: begin with +.' },
    email: { label: 'E-mail address', hint: 'Calls for help go there, and the link to your own page.' },
  },
  check: {
    title: 'Check your answers',
    keep: 'We keep what you typed, but not the postcode. Your phone number and e-mail are locked.',
    see: 'The leads of your ward and the coordinators see it. To read your number they say why, and you see who looked.',
    erase: 'If we do not take you on, we delete it at once. If nobody answers in 28 days, too.',
    rights: 'You can see it, change it, get a copy or have it deleted, on your own page or by phone.',
  },
  guidance: {
    title: 'What we ask of you',
    since: (day: string) => `This holds since ${day}.`,
    agree: 'I have read this, and I will keep to it.',
    send: 'Sign up',
  },
  sent: {
    title: 'Thank you',
    mail: 'We write to you now, to the e-mail address you gave. It can take a minute.',
    nextHeading: 'What happens next',
    next: [
      'A lead of your ward reads what you told us. They may ring you, and ask to see a paper with your name.',
      'You hear from us within a day.',
      'After that you hear when somebody near you needs help. You say yes only when it suits you.',
    ],
    nothing: 'No mail from us, or no answer within a day? We cannot take on everybody, but you should hear why. Ask us:',
    ring: 'Ring',
  },
  sentBefore:
    'We have what you sent first. What you changed since has not reached us. You can send all of it anew, or change it on your own page.',
  capOver: 'Type a sum in pounds, such as 20. It cannot be more than the most named here.',

  /** What is missing, at its question. */
  missing: {
    postcode: 'Type in your postcode.',
    network: 'Choose a group.',
    age: 'Say whether you are 18 or over.',
    kinds: 'Tick at least one thing you would like to do.',
    languages: 'Tick at least one language you speak.',
    pageLanguage: 'Choose a language.',
    home: 'Say whether you can go out.',
    homeConsent: 'If you stay at home, tick that we may write it down. Without a yes we may not.',
    name: 'Type in your name.',
    phone: 'Type in a phone number, so that we can ring.',
    email: 'Type in an e-mail address. Calls for help go there.',
  },
  /** What each line of the check is called. */
  rows: {
    postcode: 'Postcode',
    network: 'Group',
    age: '18 or over',
    pageLanguage: 'Language of our mails',
    home: 'Going out',
    homeConsent: 'Your yes to our keeping that',
    capacity: 'Tasks at once',
    spend: 'In a shop, at most',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    kinds: 'What you would like to do',
    skills: 'What else you can do',
    languages: 'Languages you speak',
  },
  waiting: 'You have signed up, and a lead of your ward has not answered yet. Until then nobody asks you for anything.',
  waitingAsk: 'You hear within a day. If not, ask us:',
  noTask: {
    title: 'There is no task behind this link',
    text: 'It opens your own page: what we hold about you, and what you may do about it.',
  },
};
