import type { Decides } from '../../call-outs/decides.ts';

/** What a text to a volunteer is written from; nothing in it says who needs help. */
type Told = { network: string; callOut: string; url: string; decides: Decides; networkPhone: string | null };
/** The texts that we send to volunteers. */
export const TEXT_KINDS = [
  'callOut',
  'proposed',
  'accepted',
  'tooLate',
  'cancelled',
  'overdue',
  'howDidItGo',
  'endedWell',
  'noted',
  'declined',
  'couldNot',
  'how',
  'stopped',
] as const;
/** One of them. */
export type TextKind = (typeof TEXT_KINDS)[number];
/** The texts of one language. Each is said in so many ways, the fullest first; the first that fits is sent. */
export type TextWords = Record<TextKind, (it: Told) => string[]>;
