/** The address, where it leads to a page of the web: what others wrote into a directory is no script. */
export const webAddress = (text: string | null): string | null =>
  text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
