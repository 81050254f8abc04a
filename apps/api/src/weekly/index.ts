export { makeWeeklyMails } from './make-weekly-mails.ts';
export { findSupply } from './supply.store.ts';
export { findWeeklyMail, findWeeklyReader, forgetWeeklyMails, lastAskedAt, saveWeekly } from './weekly-mail.store.ts';
