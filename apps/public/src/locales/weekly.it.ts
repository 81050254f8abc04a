import type { Words } from './en.ts';

export const weekly: Words['weekly'] = {
  tick: 'Mandatemi una e-mail nelle settimane in cui nessuno vicino ha bisogno di me',
  tickHint: 'Dice che cos’altro c’è, al massimo una volta a settimana. Si ferma con un clic.',
  heading: 'E-mail della settimana',
  on: 'Nelle settimane in cui nessuno vicino ha bisogno di Lei, Le mandiamo una e-mail. Dice che cos’altro c’è.',
  off: 'Nelle settimane in cui nessuno vicino ha bisogno di Lei, possiamo mandarLe una e-mail. Dice che cos’altro c’è.',
  start: 'Mandatemi l’e-mail della settimana',
  stop: 'Fermare l’e-mail della settimana',

  title: 'Fermare l’e-mail della settimana?',
  text: (network) =>
    `${network} Le manda una e-mail a settimana quando nessuno vicino ha bisogno di Lei. Le richieste di aiuto arrivano lo stesso.`,
  doneTitle: 'L’e-mail della settimana è fermata',
  done: 'Queste e-mail non arrivano più. Le richieste di aiuto arrivano come prima. Può chiedere di nuovo l’e-mail nella Sua pagina.',
  overTitle: 'Questo link non ferma niente',
  over: 'È troppo vecchio, o ne manca una parte. Usi il link di una e-mail più nuova, o fermi l’e-mail nella Sua pagina.',
  own: 'Alla mia pagina',
};

export const messages: Words['messages'] = {
  heading: 'Messaggi al Suo quartiere',
  on: 'I responsabili del Suo quartiere scrivono ogni tanto a tutti i volontari, al massimo due volte a settimana.',
  off: 'I responsabili del Suo quartiere non Le scrivono con tutti gli altri. Le richieste di aiuto arrivano lo stesso.',
  start: 'Mandatemi i messaggi al quartiere',
  stop: 'Fermare i messaggi al quartiere',
  title: 'Fermare i messaggi a tutto il quartiere?',
  text: (network) =>
    `I responsabili di ${network} scrivono ogni tanto a tutti i volontari del Suo quartiere. Le richieste di aiuto arrivano lo stesso.`,
  doneTitle: 'I messaggi al quartiere sono fermati',
  done: 'Questi messaggi non arrivano più. Le richieste di aiuto e i Suoi compiti restano come prima. Può chiedere di nuovo i messaggi nella Sua pagina.',
  over: 'È troppo vecchio, o ne manca una parte. Usi il link di una e-mail più nuova, o fermi i messaggi nella Sua pagina.',
};
