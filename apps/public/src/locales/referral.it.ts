import type { referralEn } from './referral.en.ts';

export const referralIt: typeof referralEn = {
  doorTitle: 'Una segnalazione aspetta il vostro servizio',
  doorText:
    'Una persona ha bisogno di aiuto e ha detto sì: possiamo parlarvene. Prima di mostrare qualcosa, mandiamo un codice alla posta del vostro servizio.',
  sendCode: 'Manda il codice',
  sendCodeNote: 'Va all’indirizzo dove il vostro servizio riceve le segnalazioni, e a nessun altro.',
  codeSent: 'Sei cifre sono in arrivo alla posta del vostro servizio. Può volerci un minuto.',
  back: 'Indietro',
  states: {
    SENT: {
      title: 'Una persona ha bisogno del vostro aiuto',
      text: 'Guardate che cosa vi ha detto. Poi dite sì, non ancora o no.',
    },
    RECEIVED: {
      title: 'Una persona ha bisogno del vostro aiuto',
      text: 'La rete sa che l’avete visto. Dite sì, non ancora o no, per favore.',
    },
    WAITLISTED: { title: 'Nella vostra lista d’attesa', text: 'Intanto aiuta la rete. Dite sì quando è il suo turno.' },
    ACCEPTED: { title: 'Avete detto sì', text: 'La rete aiuta finché non cominciate. Diteci quando avete cominciato.' },
    STARTED: {
      title: 'Avete cominciato',
      text: 'L’aiuto della rete può finire adesso. Diteci quando avete finito: allora cancelliamo quello che vi è stato detto.',
    },
    COMPLETED: {
      title: 'È fatto. Grazie',
      text: 'Abbiamo cancellato quello che vi è stato detto. Tenetene solo quanto vi serve.',
    },
    DECLINED: {
      title: 'Avete detto no',
      text: 'Abbiamo cancellato quello che vi è stato detto. Cancellate i vostri appunti, per favore.',
    },
    WITHDRAWN: {
      title: 'Questa segnalazione è stata ritirata',
      text: 'Il sì è stato ritirato o è scaduto, oppure non serve più. Cancellate i vostri appunti, per favore.',
    },
    EXPIRED: {
      title: 'Questa segnalazione è scaduta',
      text: 'Per troppo tempo non abbiamo sentito niente. Abbiamo cancellato quello che era per voi. Cancellate i vostri appunti, per favore.',
    },
    FAILED: {
      title: 'Questa segnalazione è finita',
      text: 'Non vi è arrivata in tempo. Cancellate i vostri appunti, per favore.',
    },
  },
  facts: {
    service: 'Per',
    what: 'Tipo di aiuto',
    where: 'Quartiere',
    language: 'Lingua preferita',
    answerBy: 'Rispondete entro',
  },
  toldHeading: 'Che cosa vi ha detto',
  show: 'Mostra che cosa vi ha detto',
  showNote: 'Scriviamo che il vostro servizio ha guardato, e quando. La persona può vederlo.',
  toldText: 'Ha detto sì a dirvi questo e nient’altro. Usatelo per aiutarla. Può ritirare il suo sì.',
  fields: {
    calledName: 'Come chiamarla',
    phone: 'Telefono',
    email: 'Indirizzo e-mail',
    postcode: 'Codice postale',
    address: 'Indirizzo',
    safeContact: 'Come è sicuro contattarla',
    note: 'Che cosa serve',
    householdSize: 'Chi vive con lei',
    diet: 'Che cosa non mangia',
    allergies: 'Allergie',
  },
  answerHeading: 'La vostra risposta',
  verbs: {
    accept: 'Sì, aiutiamo',
    waitlist: 'Non ancora: abbiamo una lista d’attesa',
    decline: 'No, non possiamo aiutare',
    start: 'Abbiamo cominciato ad aiutare',
    complete: 'Abbiamo finito',
  },
  verbNotes: {
    accept: 'La rete aiuta finché non cominciate.',
    start: 'L’aiuto della rete allora finisce.',
    complete: 'Cancelliamo quello che vi è stato detto. Non si può annullare.',
  },
  waitingDays: 'Circa quanti giorni si aspetta?',
  waitingDaysHint: 'Un numero intero, per esempio 14',
  reason: 'Perché no?',
  reasons: {
    NO_CAPACITY: 'Siamo al completo',
    NOT_ELIGIBLE: 'Non è per persone come lei',
    COULD_NOT_BE_CONTACTED: 'Non siamo riusciti a raggiungerla',
    OUT_OF_AREA: 'Abita fuori dalla nostra zona',
    PERSON_DECLINED: 'Non lo vuole',
    OTHER: 'Un altro motivo',
  },
  declineNote: 'Cancelliamo quello che vi è stato detto, e la rete cerca un altro aiuto.',
  missing: {
    code: 'Scrivete le sei cifre dell’e-mail.',
    waitingDays: 'Dite i giorni come numero intero da 0 a 999.',
    reason: 'Scegliete perché.',
  },
};
