/** What a group's table may say of a volunteer; whatever else stands in it is dropped unread. */
export const IMPORT_FIELDS = [
  'name',
  'email',
  'phone',
  'postcode',
  'adult',
  'languages',
  'categories',
  'skills',
  'freeTimes',
] as const;
/** One of those. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Without these nobody can be placed, or told that we have them. */
export const NEEDED_IMPORT_FIELDS = ['name', 'email', 'phone', 'postcode'] as const satisfies ImportField[];

/** The words by which groups head such columns, the likelier first; a heading that holds one as a word is guessed to be it. */
const HEADINGS: Record<ImportField, readonly string[]> = {
  email: ['email address', 'e mail address', 'email', 'e mail', 'mail'],
  phone: [
    'phone number',
    'mobile number',
    'telephone number',
    'contact number',
    'phone',
    'mobile',
    'telephone',
    'tel',
    'whatsapp',
  ],
  postcode: ['postcode', 'post code', 'postal code', 'zip'],
  adult: ['18 or over', 'over 18', '18+', 'adult', 'date of birth', 'dob', 'age'],
  languages: ['languages spoken', 'languages', 'language', 'speaks'],
  categories: ['can help with', 'help with', 'kinds of help', 'tasks', 'offers', 'offer', 'help'],
  skills: ['skills', 'skill'],
  freeTimes: ['availability', 'available', 'free times', 'when free', 'free', 'days', 'times'],
  name: ['full name', 'known as', 'volunteer name', 'name', 'first name', 'volunteer'],
};

/** Columns about somebody else than the volunteer, or of a kind that is never taken, whatever other word their heading holds. */
const NEVER =
  /\b(emergency|next of kin|kin|partner|note|notes|comment|comments|health|medical|dbs|last updated|user name|username)\b/;

/** A heading as it is compared: small letters, figures and single spaces. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** What each column is likely to be by its heading; null for what is not taken. No field is guessed twice. */
export function guessColumns(headings: readonly string[]): (ImportField | null)[] {
  const said = headings.map(plain);
  const guessed: (ImportField | null)[] = headings.map(() => null);
  for (const [field, words] of Object.entries(HEADINGS) as [ImportField, readonly string[]][]) {
    const fits = (place: number, word: string) =>
      guessed[place] === null && !NEVER.test(said[place] ?? '') && holds(said[place] ?? '', word);
    const place = words.map((word) => said.findIndex((_, at) => fits(at, word))).find((at) => at >= 0);
    if (place !== undefined) guessed[place] = field;
  }
  return guessed;
}

const holds = (heading: string, word: string): boolean => ` ${heading} `.includes(` ${word} `);
