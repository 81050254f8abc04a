/** How a request reached us: a lead typed it while talking (or went on from a follow-up), somebody sent the public form, or an organisation referred somebody to us. */
export const CAME_BY = ['TELEPHONE', 'FORM', 'REFERRAL'] as const;
export type CameBy = (typeof CAME_BY)[number];
