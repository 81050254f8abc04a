// pino: structured logs, fast and well kept. Serialisers are an allow-list, for redaction by path leaks.
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** What a log line may say of an error: its kind, its code and where in our code; never its message, which may carry a row's values. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { kind: error.name, ...facts({ code, constraint, table }), at };
}

const facts = (them: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(them).filter(([, fact]) => typeof fact === 'string'));

/** A log of ids, verbs and counts. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, serializers: { err: errorFacts, req: () => undefined, res: () => undefined } });
}
