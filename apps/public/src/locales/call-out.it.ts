import type { callOut as en } from './call-out.en.ts';

export const callOut: typeof en = {
  next: [
    'Lei dice «Posso io» e scrive il numero di telefono che ci ha dato.',
    'Mandiamo un link solo Suo all’indirizzo e-mail che abbiamo.',
    'Apra quel link e dica «Posso io» lì.',
  ],
  phoneTitle: 'Quale Suo numero di telefono abbiamo?',
  phone: 'Il Suo numero di telefono',
  phoneNote: 'Il numero che ci ha dato quando si è unito a noi. Lo usiamo solo per trovarLa, e non lo teniamo.',
  phoneMalformed: 'Scriva il Suo numero di telefono con tutte le cifre, per esempio 07700 900123.',
  send: 'Mandatemi il mio link',
  sentTitle: 'Grazie. Guardi nella Sua posta',
  sent: 'Se è il numero di una persona volontaria, un link è in arrivo al suo indirizzo e-mail. Può volerci un minuto.',
  sentNothing: 'Non c’è niente? Guardi nella posta indesiderata, o torni indietro e scriva il numero che ci ha dato.',
  joinHeading: 'Non fa ancora parte dei nostri volontari?',
  join: 'Vuole unirsi a noi? Chieda a chi Le ha mandato questo messaggio, o al Suo gruppo locale.',
  more: 'Che cosa facciamo',
};
