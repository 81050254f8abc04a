import { fitting, isRunning, toldShortly, toldWords } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { loadRequest, openDetails } from '../requests/index.ts';
import { findSignposting } from '../signposting/index.ts';
import { withLastLine } from './last-line.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** To whoever asked, at the address they gave us: the services a lead chose. Made of the directory alone; null once we have the address no more. */
export async function signpostingMail(tx: Tx, id: string): Promise<Mail | null> {
  const told = await findSignposting(tx, id);
  const request = told && (await loadRequest(tx, told.requestId, false));
  if (!told || !request || !isRunning(request)) return null;
  const to = (await openDetails(tx, told.requestId))?.email;
  if (!to) return null;
  const { language, network, services, line } = told;
  const sentences = toldWords(services, network, language);
  const letter = { subject: SERVICE_MAILS[language].signposting(network), sentences, button: null, code: null };
  return { to, ...write(withLastLine(letter, line, network, language), language) };
}

/** The same by text, to the number they gave us: what the services are called and how to reach them; null where that is too long for one text. */
export async function signpostingText(tx: Tx, id: string): Promise<{ to: string; text: string } | null> {
  const told = await findSignposting(tx, id);
  const request = told && (await loadRequest(tx, told.requestId, false));
  if (!told || !request || !isRunning(request)) return null;
  const to = (await openDetails(tx, told.requestId))?.phone;
  const text = fitting(toldShortly(told.services, told.network, told.language));
  return to && text ? { to, text } : null;
}
