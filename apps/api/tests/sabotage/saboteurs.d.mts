/** Which guard each sabotage takes off, and which compiled modules of the product it puts another in the place of. */
export declare const SABOTEURS: Record<string, { off: string; instead: Record<string, string> }>;
