import { isRunning, toldWords } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { loadRequest, openDetails } from '../requests/index.ts';
import { findSignposting } from '../signposting/index.ts';
import { SERVICE_MAILS } from './words/mails.ts';
import { type Mail, write } from './write.ts';

/** To whoever asked, at the address they gave us: the services a lead chose. Made of the directory alone; null once we have the address no more. */
export async function signpostingMail(tx: Tx, id: string): Promise<Mail | null> {
  const told = await findSignposting(tx, id);
  const request = told && (await loadRequest(tx, told.requestId, false));
  if (!told || !request || !isRunning(request)) return null;
  const to = (await openDetails(tx, told.requestId))?.email;
  if (!to) return null;
  const { language, network, services } = told;
  const sentences = toldWords(services, network, language);
  return {
    to,
    ...write({ subject: SERVICE_MAILS[language].signposting(network), sentences, button: null, code: null }, language),
  };
}
