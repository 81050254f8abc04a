export declare const CANARIES: readonly string[];
export declare function canariesIn(text: string, words?: readonly string[]): string[];
export declare function leaksOf(log: string): string[];
