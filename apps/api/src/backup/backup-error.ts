/** Why nothing was backed up or restored: a sentence for the person at the terminal that says what to do. */
export class BackupError extends Error {}
