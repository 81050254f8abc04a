/** What the pages of a shared call-out say. */
export const callOut = {
  next: [
    'You say “I can” and type the phone number we have for you.',
    'We send a link of your own to the e-mail address we have for you.',
    'Open that link and say “I can” there.',
  ],
  phoneTitle: 'Which phone number do we have for you?',
  phone: 'Your phone number',
  phoneNote: 'The number you gave when you joined. We use it only to find you, and do not keep it.',
  phoneMalformed: 'Type your phone number with all its digits, for example 07700 900123.',
  send: 'Send me my link',
  sentTitle: 'Thank you. Please look at your e-mail',
  sent: 'If this is the number of one of our volunteers, a link is on its way to their e-mail address. It can take a minute.',
  sentNothing: 'Nothing there? Look among the unwanted mail, or go back and type the number you gave when you joined.',
  joinHeading: 'Not one of our volunteers yet?',
  join: 'Would you like to join us? Ask the person who sent you this, or your local group.',
  more: 'What we do',
};
