import { readFileSync } from 'node:fs';

/** A setting that start-up refuses, in a sentence that says what to do and never what was set. */
export class SettingsError extends Error {}

type Source = Record<string, string | undefined>;

/** The settings that hold a password: each may stand in a file instead, as containers are handed secrets. */
const SECRET = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'KEEPER_DATABASE_URL', 'BACKUP_DATABASE_URL', 'SMTP_URL'] as const;

/** A password of the database's is ours to choose: 16 characters of what nobody guesses. */
const SHORTEST = 16;
/** One of a mail server's is given to us. */
const SHORTEST_GIVEN = 8;
/** Fewer different characters than this are a pattern. */
const FEWEST_DIFFERENT = 6;
/** What examples, images and impatience leave behind, in whatever case and with whatever digits after it. */
const DEFAULT =
  /^(?:(?:change[-_ ]?(?:me|this|it)|password|passw0rd|postgres|wardwise|secret|admin|root|test|example|letmein|qwerty)[\d!._-]*)+$/i;

/** Secrets that are no address; they may stand in a file too. */
const SECRET_WORDS = ['NOTIFY_API_KEY', 'NOTIFY_CALLBACK_TOKEN', 'VAPID_PRIVATE_KEY'] as const;

/** The settings with those that stand in a file (`SMTP_URL_FILE`) read from it. Throws where both are set, or the file cannot be read. */
export function withSecretFiles(source: Source): Source {
  const read = { ...source };
  for (const name of [...SECRET, ...SECRET_WORDS]) {
    const file = source[`${name}_FILE`];
    if (!file) continue;
    if (source[name]) throw new SettingsError(`${name} and ${name}_FILE are both set: leave one of them out.`);
    read[name] = readSecret(`${name}_FILE`, file);
  }
  return read;
}

function readSecret(name: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SettingsError(`${name}: the file ${file} cannot be read (${String((error as { code?: unknown }).code)}).`);
  }
  if (text === '') throw new SettingsError(`${name}: the file ${file} is empty.`);
  return text;
}

/** Refuses, where it is meant in earnest, a password that is missing, short, or one that everybody tries first; never saying what it is. */
export function refuseWeakSecrets(source: Source): void {
  const wrong = SECRET.flatMap((name) => {
    const why = source[name] ? flawOf(name, source[name]) : null;
    return why ? [`${name}: ${why}`] : [];
  });
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
}

function flawOf(name: string, value: string): string | null {
  if (!URL.canParse(value)) return 'this is no address.';
  const url = new URL(value);
  const [user, password] = [decoded(url.username), decoded(url.password)];
  const ours = name !== 'SMTP_URL';
  if (password === '') {
    if (ours ? url.searchParams.has('sslcert') : user === '') return null; // by certificate; by the network alone
    return 'it has no password. Put one between the user and the @.';
  }
  const shortest = ours ? SHORTEST : SHORTEST_GIVEN;
  if (password.length < shortest)
    return `its password is too short. Use ${shortest} characters or more, such as \`openssl rand -hex 24\` makes.`;
  if (password === user || DEFAULT.test(password) || new Set(password).size < FEWEST_DIFFERENT)
    return 'its password is one that anybody would try. Use one by chance, such as `openssl rand -hex 24` makes.';
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
