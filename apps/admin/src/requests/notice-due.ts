type Told = { askedByAnother: boolean; noticeReadAt?: string | null; endedAt?: string | null };

/** Somebody asked for them, and nobody has told them yet what we keep; after an ending nobody is left to tell. */
export const stillToTell = ({ askedByAnother, noticeReadAt, endedAt }: Told): boolean =>
  askedByAnother && !noticeReadAt && !endedAt;
