/**
 * Words that stand in no log, whichever test put them into the sealed and known-as fields: in clear, and as a log might
 * carry them without anybody noticing (base64 at any place in a longer text, hex, percent-encoded).
 */
export const CANARIES = [
  'Quillfeather', // what to call them, and in the note
  '900942', // the number, however it is written
  'Marmalade', // the address
  'her son must not', // how it is safe to make contact
  'The bell says', // the note
  '@volunteers.example', // e-mail of those who help
  '@westminster.example', // and of those who lead
  '@north-paddington.example',
];

/** The canaries that a text holds, each with the dress it wore. */
export function canariesIn(text, words = CANARIES) {
  const low = text.toLowerCase();
  return words.flatMap((word) =>
    Object.entries(dressesOf(word)).flatMap(([dress, forms]) =>
      forms.some((form) => (dress === 'base64' ? text.includes(form) : stands(form.toLowerCase(), low)))
        ? [`${word} (${dress})`]
        : [],
    ),
  );
}

/** Six figures alone stand in a time or an id by chance: they are the number where they stand by themselves, or after what a mobile number begins with. */
const stands = (form, low) =>
  /^\d{6}$/.test(form) ? new RegExp(`(7700 ?|(?<![0-9a-f]))${form}(?![0-9a-f])`).test(low) : low.includes(form);

function dressesOf(word) {
  const bytes = Buffer.from(word);
  return {
    plain: [word],
    hex: [bytes.toString('hex')],
    percent: [encodeURIComponent(word), encodeURIComponent(word).replaceAll('%20', '+')].filter((form) => form !== word),
    base64: [0, 1, 2].flatMap((before) => base64Within(bytes, before)),
  };
}

/** The letters of base64 that this word alone decides when so many bytes stand before it in its group of three. */
function base64Within(bytes, before) {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const inner = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  return inner.length >= 6 ? [inner, inner.replaceAll('+', '-').replaceAll('/', '_')] : [];
}

/** What PostgreSQL logs of a test that sets a trap with the words in it, and of statements that a test writes out itself. */
const OF_A_TEST = /create function broken|TEST'S OWN/;

/** Every line of PostgreSQL's log that holds a canary; the lines that a test wrote there on purpose are not the house's. */
export const leaksOf = (log) =>
  log
    .split(/\n(?=\S* (?:LOG|ERROR|WARNING|FATAL|PANIC|NOTICE|DETAIL|HINT|STATEMENT|CONTEXT|QUERY): )/)
    .filter((entry) => !OF_A_TEST.test(entry))
    .flatMap((entry) => canariesIn(entry).map((canary) => `${canary}: ${entry.slice(0, 200)}`));
