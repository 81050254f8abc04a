import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Vicino a Lei per ora ci sono abbastanza volontari.',
  NOT_REACHED: 'Abbiamo provato a contattarLa e non ci siamo riusciti.',
  PROOF_MISSING: 'Non abbiamo potuto vedere i documenti che servono per questo aiuto.',
  NOT_SUITABLE: 'Quello che serve vicino a Lei non va d’accordo con quello che Lei può dare adesso.',
  OWN_WISH: 'Ci ha detto che preferisce di no.',
  NOBODY_ANSWERED: 'Nessuno di noi ha trovato il tempo di risponderLe in quattro settimane. Ci dispiace: meritava di meglio.',
};

/** What volunteers are told of joining, leaving and their own page, in Italian. */
export const volunteeringIt: VolunteeringMails = {
  ask: (phone, email) => (phone ? `chiami ${phone}` : email && `scriva a ${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `Grazie di voler aiutare con ${network}`,
      [
        'Abbiamo la Sua iscrizione. Un responsabile del Suo quartiere la guarda e può chiamarLa, per conoscerLa e per vedere un documento. Fino ad allora nessuno Le chiede niente.',
        `Ha nostre notizie entro un giorno.${ask ? ` Se no, ${ask}.` : ''}`,
        'Che cosa teniamo: nome, quartiere, lingue e che cosa Le piace fare. Lo vedono i responsabili del Suo quartiere e il coordinamento. Il numero e l’e-mail sono sotto chiave, e ogni sguardo resta scritto. Se nessuno risponde in 28 giorni, o se cambia idea, cancelliamo tutto.',
        'Sulla Sua pagina lo vede, lo corregge o lo cancella. Non si è iscritto Lei? Allora lo cancelli lì.',
      ],
      'Apri la mia pagina',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      'La conosciamo già',
      [
        `Qualcuno si è appena iscritto a ${network} con il Suo numero o la Sua e-mail. Lei è già con noi, perciò niente è cambiato.`,
        `È stato Lei? Sulla Sua pagina vede che cosa teniamo di Lei e a che punto è, e può cambiarlo.${ask ? ` Oppure ${ask}.` : ''}`,
        'Se non è stato Lei, non faccia niente. A nessuno è stato detto che La conosciamo.',
      ],
      'Apri la mia pagina',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('La conosciamo già', [
      `Qualcuno si è appena iscritto a ${network} con il Suo numero o la Sua e-mail. Lei è già con noi, e le Sue pagine per ora sono chiuse.`,
      ask && `Se è stato Lei e ha una domanda, ${ask}. Se non è stato Lei, non faccia niente.`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by} ci ha dato i Suoi dati: vuole aiutare?`,
      [
        `${by} ha detto a ${network} che Lei aiuta i vicini. Nessuno Le chiede niente finché non dice di sì Lei, sulla Sua pagina.`,
        'Che cosa teniamo: nome, quartiere, lingue, che cosa sa fare e quando, come l’ha scritto il Suo gruppo. Lo vedono i responsabili del Suo quartiere e il coordinamento. Il numero e l’e-mail sono sotto chiave, e ogni sguardo resta scritto.',
        `Sulla Sua pagina lo vede, lo corregge, dice di sì, o lo cancella subito. Se non fa niente, cancelliamo tutto il ${until}.`,
        ask && `C’è un errore, o non è d’accordo? Lo dica sulla Sua pagina, o ${ask}.`,
      ],
      'Apri la mia pagina',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('Ha detto di no: abbiamo cancellato tutto', [
      `Un gruppo ha dato i Suoi dati a ${network}. Lei ci ha detto che preferisce non aiutare.`,
      'Li abbiamo cancellati: il nome, il numero e l’indirizzo. Questa e-mail è l’ultima.',
      'Può iscriversi Lei quando vuole.',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      'Aspetta più di quanto avevamo detto',
      [
        `Si è iscritto a ${network} più di un giorno fa, e nessuno ha ancora risposto. È colpa nostra, non Sua. Abbiamo appena avvisato i responsabili del Suo quartiere.`,
        ask && `Se non vuole aspettare, ${ask}.`,
      ],
      'Apri la mia pagina',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      'Benvenuto: adesso è dei nostri',
      [
        `Un responsabile del Suo quartiere L’ha accolta. Grazie di aiutare con ${network}.`,
        'Che cosa succede adesso: quando a qualcuno vicino serve quello che Lei può dare, riceve un’e-mail che dice che cosa e più o meno dove. Dice «Posso io», o no; vanno bene tutti e due. Il Suo numero lo vedono solo i responsabili.',
        'Prima di andare vede una parola d’ordine. Per alcuni aiuti il responsabile deve prima vedere un Suo documento, e La chiama per questo.',
        `Sulla Sua pagina dice quando non vuole ricevere richieste, e cambia quello che fa.${ask ? ` Per ogni altra cosa, ${ask}.` : ''}`,
      ],
      'Apri la mia pagina',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('Grazie di aver voluto aiutare', [
      `Si è iscritto a ${network}. Oggi non possiamo prenderLa. ${WHY[reason]}`,
      'Abbiamo cancellato quello che ci ha detto: nome, numero e indirizzo. Questa è l’ultima e-mail.',
      `Può iscriversi di nuovo in ogni momento.${ask ? ` Se pensa che sia un errore, ${ask}.` : ''} Grazie del pensiero.`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: 'Non può più fare volontariato con noi',
    sentences: [
      `${network} ha deciso che Lei non può più fare volontariato con loro. Le Sue pagine sono chiuse, e abbiamo cancellato nome, numero e indirizzo.`,
      `Se pensa che sia un errore, chieda a ${person} di guardare di nuovo. La decisione non è stata di ${person}.${phone ? ` Chiami ${phone} e chieda di questa persona.` : ''}`,
      'Teniamo un segno che ci fa riconoscere il Suo numero e la Sua e-mail, e nient’altro. Qualcuno lo guarda una volta all’anno.',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: 'Ha lasciato il gruppo. Grazie del Suo aiuto',
    sentences: [
      `Non fa più volontariato con ${network}. Le Sue pagine sono chiuse, e abbiamo cancellato nome, numero e indirizzo. Questa è l’ultima e-mail.`,
      `Non è stato Lei?${phone ? ` Chiami ${phone}.` : ' Lo dica alla Sua rete.'} Può anche unirsi di nuovo in ogni momento.`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: 'Il Suo link',
    sentences: [
      `Ha chiesto a ${network} un link a quello che teniamo di Lei. Lì lo vede, lo corregge, dice che non vuole richieste, o lascia il gruppo.`,
      'Se non l’ha chiesto Lei, non faccia niente.',
    ],
    code: null,
    button: { label: 'Apri la mia pagina', url },
  }),
  weekly: {
    subject: 'Niente vicino a Lei questa settimana: ecco che cos’altro c’è',
    lead: (network) => `Negli ultimi sette giorni nessuno vicino ha avuto bisogno di Lei. ${network} La ringrazia di esserci.`,
    elsewhere: 'In altri quartieri si cerca qualcuno:',
    see: 'Vedi di più',
    LANGUAGE: (name) => `Si cerca qualcuno che parli questa lingua: ${name}.`,
    CATEGORY: (name) => `Poche persone vicino a Lei danno questo aiuto: ${name}.`,
    SKILL: (name) => `Poche persone vicino a Lei sanno fare questo: ${name}.`,
    share: 'Conosce qualcuno che vorrebbe aiutare? Gli mandi questa pagina.',
    join: 'Aiuti i Suoi vicini',
    more: 'Cambiare quello che faccio',
    stop: 'Fermare queste e-mail settimanali',
  },
  wardMessage: {
    lead: (ward, network) => `Un messaggio a tutti i volontari di ${ward}, dai responsabili di ${network}:`,
    writtenIn: (name) => `Il messaggio è scritto in questa lingua: ${name}.`,
    answer: (ask) => `Vuole rispondere? Allora ${ask}. Nessuno legge le risposte a questa e-mail.`,
    stop: 'Fermare i messaggi a tutto il quartiere',
  },
};
