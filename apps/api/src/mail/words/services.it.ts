import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Italian; and what stands below each mail. */
export const servicesIt: ServiceMails = {
  foot: 'In pericolo? Chiami il 999. Per un aiuto medico, chiami il 111. Wardwise non Le chiederà mai soldi o una password.',
  entry: ({ service, network }, url) =>
    letter(
      `È ancora giusto? ${service}`,
      [
        `${network} parla di ${service} alla gente. Guardate che cosa diciamo di voi, per favore. Ci vuole un minuto, e non serve una password.`,
        'Potete dire che è giusto, dirci se avete posto, correggere, o dirci che avete chiuso. Potete usare di nuovo il link quando qualcosa cambia.',
        'Se non siete la persona giusta, passate questa e-mail a chi lo è.',
      ],
      'Guarda la nostra voce',
      url,
    ),
  referral: {
    open: 'Apri la pagina',
    code: {
      subject: 'Il vostro codice',
      sentences: [
        'Scrivete questo codice nella pagina della segnalazione. Funziona una volta, per 10 minuti. Non ditelo a nessuno fuori dal vostro servizio.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'Una segnalazione vi aspetta',
      sentences: [
        `${network} chiede a ${service} di aiutare una persona, che ha detto sì.`,
        'Questa e-mail e il suo link non dicono niente di lei. Nella pagina chiedete un codice: lo mandiamo a questo indirizzo.',
        `Rispondete entro ${answerHours} ore, per favore. Sì, non ancora e no sono tutte buone risposte.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'Una segnalazione aspetta ancora la vostra risposta',
      sentences: [
        `${network} ha chiesto a ${service} di aiutare una persona, e non sa a che punto è.`,
        'Aprite la pagina e diteci qualcosa, per favore. Se non sentiamo niente, lo prendiamo per un no.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'Una segnalazione è stata ritirata: cancellatela, per favore',
      sentences: [
        `Una segnalazione di ${network} è finita. Il sì è stato ritirato o è scaduto, oppure non serve più.`,
        'Cancellate i vostri appunti, per favore. La pagina non mostra più niente di quello che vi è stato detto.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `Segnalare persone a ${network}`,
      [
        `Con questo link ${organization} può chiedere a ${network} di aiutare qualcuno: una persona alla volta, e solo con il suo sì. Non serve una password.`,
        `La pagina vi mostra anche a che punto è ognuna. Il link funziona fino al ${until}. Tenetelo fra voi: chi lo ha può segnalare a vostro nome.`,
      ],
      'Segnalare una persona',
      url,
    ),
  signposting: (network) => `Un messaggio da ${network}`,
};
