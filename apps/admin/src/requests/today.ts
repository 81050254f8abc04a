/** Today's date where the network is, as a date field writes it. */
export const today = (now = new Date()) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
