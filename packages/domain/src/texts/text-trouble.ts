/** Why a text was not delivered, as a lead can act on it: the number takes none, or the telephone was off or out of reach. */
export const TEXT_TROUBLES = ['NUMBER_TAKES_NO_TEXTS', 'PHONE_NOT_REACHED'] as const;
/** One of those reasons. */
export type TextTrouble = (typeof TEXT_TROUBLES)[number];
