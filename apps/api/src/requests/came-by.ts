/** How a request reached us: a lead typed it while talking (or went on from a follow-up), somebody sent the public form, an organisation referred somebody to us, or one asks for volunteers itself. */
export const CAME_BY = ['TELEPHONE', 'FORM', 'REFERRAL', 'ORGANIZATION'] as const;
export type CameBy = (typeof CAME_BY)[number];
