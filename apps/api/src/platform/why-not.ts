import { SettingsError } from '../env.ts';
import { EmbeddedDatabaseError } from './db/embedded-error.ts';
import { errorFacts } from './log.ts';
import { JournalError, KeyRingError } from './seal/index.ts';

/** Tells a person why something cannot go on and what to do; what nobody foresaw is shown as it is, but for a database's error, which carries values of rows. */
export function sayWhyNot(what: string, error: unknown, say: (why: unknown) => void = console.error): void {
  const why = whyNot(error);
  if (why) say(`\n${what}.\n${why}`);
  else say(carriesValues(error) ? errorFacts(error) : error);
}

const carriesValues = (error: unknown) => error instanceof Error && ('query' in error || 'severity' in error);

/** Errors whose message is a sentence for whoever runs it. */
const SAYS_WHY = [SettingsError, EmbeddedDatabaseError, KeyRingError, JournalError];

type Fault = { code?: string; syscall?: string; port?: number; address?: string };

// PostgreSQL's codes for being stopped, and those of a line that is cut: https://www.postgresql.org/docs/18/errcodes-appendix.html
const STOPPED = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);

/** What pg itself says of a connection that has gone, without a code. */
const LINE_CUT = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

// Nobody there, no such host, a wrong password, no such role, no such database.
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '28P01', '28000', '3D000']);

function whyNot(error: unknown): string | null {
  if (SAYS_WHY.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code = '', syscall, port, address } = error as Fault;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use, perhaps by another Wardwise. Stop that one, or set PORT to another: PORT=${(port ?? 4000) + 1} npm start`;
  if (code === 'EACCES' && syscall === 'listen')
    return `Port ${port} is kept for the system's own programs. Set PORT to one above 1023, for example: PORT=4000 npm start`;
  if (code === 'EADDRNOTAVAIL')
    return `HOST ${address} is not an address of this machine. Set HOST to one of its own, or to 0.0.0.0 for all.`;
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full. Make room and start it again.';
  if (UNREACHED.has(code))
    return `The database does not let us in (${code}). Look at DATABASE_URL, MIGRATION_DATABASE_URL and KEEPER_DATABASE_URL.`;
  if (STOPPED.has(code) || (error instanceof Error && LINE_CUT.test(error.message)))
    return 'The database was stopped meanwhile, and nothing half-done was kept. Start that again, then do this again.';
  return null;
}
