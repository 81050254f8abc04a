/** The longest of what somebody may tell us of themselves, in characters, wherever it is typed. */
export const LONGEST = {
  calledName: 80,
  phone: 40,
  email: 250,
  safeContact: 300,
  address: 300,
  note: 2000,
  asker: 100,
  howTheyKnow: 200,
} as const;

/** Whether it is written as an e-mail address is; whether anybody reads it, only a mail can tell. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= LONGEST.email && /^[^\s@]{1,100}@[^\s@]{1,150}$/.test(text);
