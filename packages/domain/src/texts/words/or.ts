/** The number to ring, said in this way, where the network has one. */
export const or = (phone: string | null, said: (phone: string) => string): string => (phone ? ` ${said(phone)}` : '');
