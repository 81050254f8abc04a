import type { beats as en } from './beats.en.ts';

export const beats: typeof en = {
  guidance: {
    newHeading: 'È cambiato quello che Le chiediamo',
    newText: 'Lo legga, per favore. Premendo «Posso io» dice di sì.',
    firstHeading: 'Quello che chiediamo a tutti quelli che aiutano',
    heading: 'A che cosa ha detto di sì',
    since: (day) => `Dal ${day}. Per questo compito non cambia.`,
    source: (from) => `Fonte: ${from}`,
  },
  call: {
    button: 'Telefonare alla persona',
    note: 'Mostriamo il numero quando preme, e scriviamo che l’ha visto.',
    title: 'Telefoni adesso',
    text: 'Dica prima la parola d’ordine. Se risponde qualcun altro, non dica perché telefona.',
    hide: 'Perché non si veda il Suo numero, faccia il 141 prima dell’altro.',
    hidden: 'Telefonare senza mostrare il mio numero',
    once: 'Il numero sparisce quando lascia questa pagina. Può chiederlo di nuovo.',
  },
  stop: 'Non sono per strada, alla fine',
  stopCall: 'Non ho cominciato, alla fine',
  startNote: 'La persona vede sulla sua pagina che Lei è per strada. Lo vede anche il responsabile di quartiere.',
  next: {
    ACCEPTED: [
      'Guarda chi è e dove andare.',
      'Preme «Sono per strada», così la persona lo sa.',
      'Preme «È fatto». Allora dimentichiamo chi era.',
    ],
    STARTED: ['La persona sa che Lei è per strada.', 'Preme «È fatto». Allora dimentichiamo chi era.'],
    DELIVERED: ['Chiediamo alla persona com’è andata.', 'Se per lei è andata bene, questa pagina glielo dice.'],
    HANDED_BACK: [
      'Chiediamo ad altri vicini, o il responsabile telefona a qualcuno.',
      'Il responsabile di quartiere vede che il posto è libero.',
    ],
  },
  nextCall: {
    ACCEPTED: [
      'Guarda chi è, e telefona quando la persona ha detto che è sicuro.',
      'Dice prima la parola d’ordine.',
      'Preme «È fatto». Allora dimentichiamo chi era.',
    ],
    STARTED: ['La persona sa che Lei ha cominciato.', 'Preme «È fatto». Allora dimentichiamo chi era.'],
  },
  nextForOrganization: ['Ci va quel giorno.', 'Preme «È fatto».', 'Le chiediamo com’è andata.'],
  money: {
    spent: 'Quanto ha speso?',
    spentHint: 'In sterline e pence, per esempio 12.50. Lasci vuoto se non ha speso niente.',
    cap: (most) => `Ha detto che spende fino a ${most}.`,
    by: 'Come riavrà i soldi?',
    byHint: 'Non scriva mai una carta, un PIN o il numero di un conto.',
    ways: {
      CASH: 'In contanti alla porta',
      BANK_TRANSFER: 'Con la banca, come vi accordate al telefono',
      PAID_AHEAD: 'La persona mi ha dato i soldi prima',
    },
    overCap: 'Il responsabile di quartiere sa che era di più',
    malformed: 'Scriva una somma in sterline e pence, per esempio 12.50.',
    owed: (sum) => `Deve ancora riavere ${sum}.`,
    owedSome: 'Deve ancora riavere i Suoi soldi.',
    settled: (sum) => `Ha riavuto ${sum}.`,
    paidBack: 'Ho riavuto i soldi',
    owedNote: 'Dopo una settimana lo diciamo al responsabile di quartiere, che aiuta a sistemare.',
  },
  wentWell: 'La persona ci ha detto che è andata bene. Grazie.',
  mineNextHeading: 'Che cosa succede adesso',
  mineNext: {
    NEW: [
      'Un responsabile Le telefona.',
      'Chiediamo ai vicini. Non sanno chi è Lei.',
      'Questa pagina Le dice chi ha detto di sì.',
    ],
    OPEN: ['Un vicino dice di sì.', 'Solo quella persona vede il Suo nome e indirizzo.', 'Questa pagina Le dice come si chiama.'],
    ASSIGNED: [
      'Questa pagina Le dice quando è per strada.',
      'Dice la parola d’ordine alla porta o al telefono.',
      'Quando è fatto, cancelliamo il Suo indirizzo e quello che Le serviva.',
    ],
    STARTED: [
      'La persona dice la parola d’ordine. Se non la sa, non apra la porta.',
      'Ha speso soldi per Lei? Li restituisca come d’accordo. Non dia mai una carta o un PIN.',
      'Quando è fatto, cancelliamo il Suo indirizzo e quello che Le serviva.',
    ],
    DELIVERED: ['Le chiediamo com’è andata.', 'Poi cancelliamo anche il Suo numero.'],
  },
};
