/** The way off a page that somebody else must not see. */
export const leave = {
  button: 'Leave this page now',
  hint: 'It opens the weather instead. With a keyboard, press Shift three times.',
  history: 'It does not clear the list of pages in your browser.',
};
