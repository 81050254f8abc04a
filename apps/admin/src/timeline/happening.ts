/** One thing that happened: what, by whom where we know, when, and what there is to say of it. */
export type Happening = {
  id: string;
  at: string;
  kind: 'step' | 'look' | 'erasure';
  title: string;
  by?: string | null;
  words?: string;
};

/** The same before it is known whether it happened. */
export type Step = Omit<Happening, 'at' | 'kind'> & { at: string | null | undefined };
