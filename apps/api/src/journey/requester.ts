/** The person whose help the journey follows; made up, with a number from Ofcom's range for drama. */
export const REQUESTER = {
  calledName: 'Umm Tareq Qandeel (أم طارق قنديل)',
  phone: '07700 900 987',
  address: 'Flat 3, 27 Quillfeather Row',
  safeContact: 'Mornings only, ring twice; say nothing to whoever minds the stairwell',
  note: 'Collect the paper bag that the chemist holds under a borrowed surname; her knee swells',
  onBehalf: { asker: 'Layla Wahbani', howTheyKnow: 'her niece, in Thornaby' },
};

/** Where she lives: in the demo's table, in Vincent Square. */
export const HOME = { postcode: 'sw1p2pb', ward: 'Vincent Square' };

/** Words of hers that stand nowhere else in the demo. */
const WORDS = ['Qandeel', 'قنديل', 'Quillfeather', 'stairwell', 'borrowed surname', 'Wahbani', 'Thornaby'];
const DIGITS = '7700900987';

// What a bytea column shows of text that nobody sealed.
const asBytes = (text: string) => Buffer.from(text).toString('hex');
const spelled = (characters: string, between: string) => [...characters].join(between);

/** Finds her name, number, address or words in any text, however spelled; read alike by JavaScript and by PostgreSQL. */
export const IN_CLEAR = [
  ...WORDS,
  ...WORDS.map(asBytes),
  spelled(DIGITS, '[-[:space:]().]*').replaceAll('[:space:]', ' \\t'),
  asBytes(DIGITS),
  'SW1P ?2PB',
  asBytes('SW1P 2PB'),
].join('|');

/** Whether a text gives anything of her away. */
export const isInClear = (text: string): boolean => new RegExp(IN_CLEAR, 'i').test(text);
