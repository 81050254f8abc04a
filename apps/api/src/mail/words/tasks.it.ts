import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in Italian. */
export const tasksIt: TaskMails = {
  linkCode: (code) => ({
    subject: 'Il Suo codice',
    sentences: [
      'Ha aperto il Suo link in un altro browser, o vuole cambiare numero o e-mail. Scriva lì questo codice. Funziona una volta, per 10 minuti. Non lo dica a nessuno.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'Può aiutare un’organizzazione vicina?' : 'Può aiutare un vicino?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'Se può, prema il pulsante e lo dica. Il responsabile di quartiere Le risponde.'
        : 'Se può, prema il pulsante e lo dica. Se nessuno è stato più veloce, il compito è subito Suo.',
      `Grazie, ${network}`,
    ],
    code: null,
    button: { label: 'Vedi di più', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'Il responsabile di quartiere chiede: può farlo?',
    sentences: [
      callOut,
      'Il responsabile di quartiere ha pensato a Lei. Dica sì o no con il pulsante; anche no va bene.',
      `Grazie, ${network}`,
    ],
    code: null,
    button: { label: 'Rispondi', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Sì, grazie: il compito è Suo',
    sentences: [callOut, 'Prema il pulsante nel browser dove ha detto «Posso io» per vedere dove andare.', `Grazie, ${network}`],
    code: null,
    button: { label: 'Apri il compito', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'Altri sono stati più veloci; eccone un’altra' : 'Ci va qualcun altro',
    sentences: [
      'Grazie di aver detto «Posso io». Ci va già qualcun altro, e questa volta non deve fare niente.',
      ...(another ? [`Se vuole, eccone un’altra. ${another.text}`] : []),
      `Grazie, ${network}`,
    ],
    code: null,
    button: another && { label: 'Vedi di più', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'Alla fine non serve più',
    sentences: [callOut, 'Questo compito non è più Suo, e non deve fare niente. Grazie di essere stato pronto.', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'Qualcosa del Suo compito è cambiato',
    sentences: [
      callOut,
      'Qualcosa del Suo compito è cambiato. Lo apra di nuovo prima di andare, per favore.',
      `Grazie, ${network}`,
    ],
    code: null,
    button: { label: 'Apri il compito', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'È riuscito ad aiutare?',
      [
        callOut,
        `Ha preso questo compito, e il suo giorno è passato. Se è fatto, prema il pulsante e lo dica${byOrganization ? '' : ': così dimentichiamo l’indirizzo'}. Se alla fine non può farlo, lo restituisca nello stesso posto; nessuno se la prende.`,
        `Grazie, ${network}`,
      ],
      'Apri il compito',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'Com’è andata?',
      [
        byOrganization
          ? `Ha aiutato un’organizzazione nella zona di ${locality}. È andata bene? Basta premere una volta.`
          : `Ha aiutato un vicino nella zona di ${locality}. È andata bene, o serve ancora aiuto? Basta premere una volta.`,
        `Grazie, ${network}`,
      ],
      'Dire com’è andata',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'È andata bene',
    sentences: [
      `Ha aiutato un vicino nella zona di ${locality}. Abbiamo chiesto com’è andata, e la risposta è: bene. Non deve fare altro.`,
      `Grazie, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
