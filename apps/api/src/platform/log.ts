// pino: structured logs, fast and well kept. Serialisers are an allow-list, for redaction by path leaks.
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

// A file of ours, of a package's or of Node's, and where in it; not what a stack's line says besides.
const PLACE = /^\s+at .*?((?:file:\/\/|node:|\/)[^\s()]+:\d+:\d+)\)?$/;

/** What a log line may say of an error: its kind, its code and where in our code; never its message, which may carry a row's values. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  // The stack begins with the message, which may hold a line that looks like one of the stack's own.
  const at = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .flatMap((line) => PLACE.exec(line)?.[1] ?? [])
    .slice(0, 8);
  return { kind: error.name, ...facts({ code, constraint, table }), at };
}

const facts = (them: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(them).filter(([, fact]) => typeof fact === 'string'));

/** A log of ids, verbs and counts, on standard output unless told where. */
export function createLog(level: string, to?: DestinationStream): Logger {
  return pino({ level, base: null, serializers: { err: errorFacts, req: () => undefined, res: () => undefined } }, to);
}
