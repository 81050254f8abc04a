/** How a request reached us: a lead typed it while talking (or went on from a follow-up), or somebody sent the public form. */
export const CAME_BY = ['TELEPHONE', 'FORM'] as const;
export type CameBy = (typeof CAME_BY)[number];
