import { type Askable, askedNetwork, type Found, NOBODY } from '../help/found.ts';

/** One of a network's kinds of help, or of the skills it knows. */
type Choice = { key: string; label: string };

/** A network that can be helped, and what it has for whoever wants to. */
export type Helpable = Pick<Askable, 'slug' | 'name' | 'phone' | 'wardName'> & {
  email: string | null;
  categories: Choice[];
  skills: Choice[];
  guidance: { id: string; day: string; text: string; english: string | null } | null;
  spendingCapPence: number;
  sendsTexts: boolean;
};

/** Whom the postcode leads to. */
export type FoundToHelp = Omit<Found, 'networks'> & { networks: Helpable[] };

export const NOBODY_TO_HELP: FoundToHelp = { ...NOBODY, networks: [] };

/** The network that is to be helped: the only one, or the one that was chosen. */
export const chosenNetwork = ({ networks }: FoundToHelp, chosen: string): Helpable | null => askedNetwork({ networks }, chosen);
