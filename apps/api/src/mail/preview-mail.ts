import { type PageLanguage, toldWords, type WordingKey } from '@wardwise/domain';
import { withLastLine } from './last-line.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';
import { TASK_MAILS } from './words/task-mails.ts';
import { write } from './write-letter.ts';

type About = { network: string; callOut: string; byOrganization: boolean; said: string; url: string };

/** A mail that a network's own words stand in, made of nobody: a call-out or, of the line to whoever asked, what we tell them. */
export function previewMail(key: WordingKey, language: PageLanguage, about: About): { subject: string; text: string } {
  const { network, said } = about;
  const line = key === 'VOLUNTEER_LINE' || key === 'ASKER_LINE' ? said : null;
  const letter =
    key === 'ASKER_LINE'
      ? {
          subject: SERVICE_MAILS[language].signposting(network),
          sentences: toldWords([], network, language),
          ...{ button: null, code: null },
        }
      : TASK_MAILS[language].callOut({ ...about, decides: 'LEAD_CHOOSES', locality: '', another: null });
  const { subject, text } = write(withLastLine(letter, line, network, language), language);
  return { subject, text };
}
