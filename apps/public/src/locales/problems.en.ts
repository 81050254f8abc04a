/** What can stand in the way of a whole page, as a volunteer reads it. */
export const problems = {
  PAGE_NOT_FOUND: {
    title: 'There is no such page',
    text: 'Perhaps the address was cut short. Volunteers: open the link in our e-mail again.',
  },
  LINK_NOT_FOUND: {
    title: 'This link does not work',
    text: 'Perhaps it was cut short: copy the whole link from our e-mail. Or it is old: links end some days after the task. If somebody is waiting for you, tell your ward lead.',
  },
  LINK_EXPIRED: {
    title: 'This link has ended',
    text: 'Links end some days after the task. Look for a newer e-mail from your network. If somebody is waiting for you, tell your ward lead.',
  },
  LINK_CLOSED: {
    title: 'This page is closed',
    text: 'You cannot use it at present. Questions? Ring the network that sent you the link.',
  },
  LINK_LEFT: {
    title: 'You have left. Thank you for your help',
    text: 'We have deleted what we knew about you, and this link opens nothing any more. Would you like to come back? Ask your network.',
  },
  CALL_OUT_OVER: {
    title: 'This call for help is over. Thank you',
    text: 'Somebody is already going, or it is no longer needed. Or the link was cut short: then copy all of it.',
  },
  CROSS_SITE: {
    title: 'We did not do that',
    text: 'The button was on a page that is not ours. Open the link in our e-mail and press the button there.',
  },
  TOO_LARGE: { title: 'That is too much text', text: 'We saved nothing. Go back and send less.' },
  NOT_A_FORM: {
    title: 'We could not read that',
    text: 'We saved nothing. Open the link in our e-mail and press the button there.',
  },
  METHOD_NOT_ALLOWED: { title: 'That does not work here', text: 'Open the link in our e-mail and press the button there.' },
  TOO_MANY_TRIES: { title: 'That was too often', text: 'Please wait a few minutes. Then try again.' },
  SOMETHING_WENT_WRONG: {
    title: 'Something went wrong here',
    text: 'It was not your fault. Please try again in a minute.',
  },
};

const back = 'Go back to the page you came from and press the button again.';

/** What to do, for whoever asked at their private page, for an organisation at a page whose link we mailed to it, and for anybody at a form that needs no link; what is not here is said to all alike. */
export const problemsAt = {
  mine: {
    PAGE_NOT_FOUND: 'Perhaps the address was cut short. Open your private link again.',
    LINK_NOT_FOUND:
      'Perhaps it was cut short: copy all of it. If you wait for help, ring your local group and say your reference.',
    LINK_EXPIRED:
      'A private page ends after three months. If you still wait for help, ring your local group and say your reference.',
    CROSS_SITE: 'The button was on a page that is not ours. Open your private link and press the button there.',
    NOT_A_FORM: 'We saved nothing. Open your private link and press the button there.',
    METHOD_NOT_ALLOWED: 'Open your private link and press the button there.',
  },
  entry: {
    PAGE_NOT_FOUND: 'Perhaps the address was cut short. Open the link in our mail again.',
    LINK_NOT_FOUND: 'Perhaps it was cut short: copy all of it from our mail.',
    LINK_EXPIRED: 'There is a newer one, or it is too old. Ring the network that wrote to you: they can send you another.',
    CROSS_SITE: 'The button was on a page that is not ours. Open the link in our mail and press the button there.',
    NOT_A_FORM: 'We saved nothing. Open the link in our mail and press the button there.',
    METHOD_NOT_ALLOWED: 'Open the link in our mail and press the button there.',
  },
  forms: {
    PAGE_NOT_FOUND: 'Perhaps the address was cut short.',
    CROSS_SITE: `The button was on a page that is not ours. ${back}`,
    NOT_A_FORM: `We saved nothing. ${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
