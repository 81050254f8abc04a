export { makeWeeklyMails } from './make-weekly-mails.ts';
export { findSupply } from './supply.store.ts';
export { findWeeklyMail, findWeeklyReader, forgetWeeklyMails, saveWeekly } from './weekly-mail.store.ts';
