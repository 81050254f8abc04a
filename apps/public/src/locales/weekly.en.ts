/** The weekly mail: whether somebody wants it, and the page behind its link that stops it. */
export const weekly = {
  tick: 'Send me a mail in weeks in which nobody near me needs me',
  tickHint: 'It says what else there is, at most once a week. One press stops it.',
  heading: 'Weekly mail',
  on: 'In a week in which nobody near you needs you, we send you one mail. It says what else there is.',
  off: 'In a week in which nobody near you needs you, we can send you one mail. It says what else there is.',
  start: 'Send me the weekly mail',
  stop: 'Stop the weekly mail',

  title: 'Stop the weekly mail?',
  text: (network: string) =>
    `You get one mail a week from ${network} when nobody near you needs you. Calls for help come all the same.`,
  doneTitle: 'The weekly mail is stopped',
  done: 'No more of these mails come. Calls for help come as before. You can have the mail again on your own page.',
  overTitle: 'This link stops nothing',
  over: 'It is too old, or a part of it is missing. Use the link in a newer mail, or stop the mail on your own page.',
  own: 'To my own page',
};

/** Messages of the leads to all volunteers of their ward: whether somebody gets them, and the page behind the link that stops them. */
export const messages = {
  heading: 'Messages to your ward',
  on: 'The leads of your ward write to all its volunteers now and then, at most twice a week.',
  off: 'The leads of your ward do not write to you with all the others. Calls for help come all the same.',
  start: 'Send me messages to the ward',
  stop: 'Stop messages to the ward',
  title: 'Stop messages to the whole ward?',
  text: (network: string) =>
    `The leads of ${network} write to all volunteers of your ward now and then. Calls for help come all the same.`,
  doneTitle: 'Messages to the ward are stopped',
  done: 'No more of these messages come. Calls for help and your tasks stay as they are. You can have the messages again on your own page.',
  over: 'It is too old, or a part of it is missing. Use the link in a newer mail, or stop the messages on your own page.',
};
