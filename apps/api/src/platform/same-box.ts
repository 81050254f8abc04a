/** An e-mail address without capitals, and without what follows a plus: it is the same box. */
export const sameBox = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '');
