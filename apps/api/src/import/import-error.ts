/** Why nothing was imported: one sentence for the person at the terminal, without a word of the file. */
export class ImportError extends Error {}
