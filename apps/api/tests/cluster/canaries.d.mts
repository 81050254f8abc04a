export const CANARIES: readonly string[];
export function canariesIn(text: string, words?: readonly string[]): string[];
export function leaksOf(log: string): string[];
