/** How a request reached us: a lead typed it while talking (or went on from a follow-up), somebody sent the public form, an organisation referred somebody to us, one asks for volunteers itself, help every week came round again, or a lead wants somebody rung in their own language. */
export const CAME_BY = ['TELEPHONE', 'FORM', 'REFERRAL', 'ORGANIZATION', 'ARRANGEMENT', 'INTERPRETING'] as const;
export type CameBy = (typeof CAME_BY)[number];
