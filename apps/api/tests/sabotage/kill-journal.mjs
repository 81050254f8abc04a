import { JournalError, openJournal as open } from '../../dist/platform/seal/journal.js';

export { JournalError };

const dieAt = (step) => {
  if (process.env.KILL_AT === step) process.kill(process.pid, 'SIGKILL');
};

/** The journal itself, and a power cut before its line, between line and commit, or between commit and answer. */
export async function openJournal(folder) {
  const journal = await open(folder);
  return {
    ...journal,
    async write(erased) {
      if (erased.length === 0) return;
      dieAt('BEFORE_LINE');
      await journal.write(erased);
      dieAt('BEFORE_COMMIT');
    },
    async confirm(erased) {
      if (erased.length === 0) return;
      dieAt('AFTER_COMMIT');
      await journal.confirm(erased);
    },
  };
}
