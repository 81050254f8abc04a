/** A kind of help that a network gives. */
type KindOfHelp = { key: string; label: string; ways: string[] };

/** A network that can be asked. */
export type Askable = {
  slug: string;
  name: string;
  phone: string | null;
  wardName: string | null;
  /** Where its leads take a break: until when, and who helps instead. */
  paused: { until: string; servedBy: string | null; onDutyFrom: string | null } | null;
  categories: KindOfHelp[];
};

export type OtherGroup = { name: string; url: string; metres: number | null };

/** Whom the postcode leads to. */
export type Found = { networks: Askable[]; nearest: OtherGroup | null; groups: OtherGroup[] };

export const NOBODY: Found = { networks: [], nearest: null, groups: [] };

/** The network that is asked: the only one, or the one that was chosen. */
export function askedNetwork<One extends { slug: string }>({ networks }: { networks: One[] }, chosen: string): One | null {
  return (networks.length === 1 ? networks[0] : networks.find(({ slug }) => slug === chosen)) ?? null;
}
