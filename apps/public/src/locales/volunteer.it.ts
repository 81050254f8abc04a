import type { volunteerEn } from './volunteer.en.ts';

export const volunteerIt: typeof volunteerEn = {
  title: 'Aiutare i vicini',
  lead: 'A un vicino serve la spesa, una telefonata o una passeggiata con il cane. Lei aiuta quando può, e ogni volta può dire no.',
  how: 'Ci vogliono circa cinque minuti. Poi un responsabile del Suo quartiere La conosce, prima che qualcuno venga da Lei o Lei da qualcuno.',
  postcode: {
    label: 'Dove abita?',
    hint: 'Il Suo codice postale. Per esempio, SW1P 2AB. Teniamo il quartiere, e dimentichiamo il codice postale.',
  },
  elsewhere: 'Lì non prendiamo volontari, e non vogliamo farLa aspettare.',
  unplaced: {
    title: 'Non conosciamo questo codice postale',
    text: 'È vicino a noi, ma non sappiamo in quale quartiere. Lo guardi di nuovo. Se è giusto, ci dica per telefono dove abita.',
    ring: 'Ci chiami:',
  },
  network: { label: 'Quale gruppo vuole aiutare?', hint: 'Dove abita aiuta più di un gruppo. Va bene ognuno.' },
  age: {
    label: 'Ha 18 anni o più?',
    hint: 'I volontari vanno a casa di persone che non conoscono e spendono soldi per loro. Perciò sono adulti.',
    options: { YES: 'Sì', NO: 'No, ho meno di 18 anni' },
  },
  young: {
    title: 'Grazie. Torni quando avrà 18 anni',
    text: 'Non possiamo ancora prenderLa. Non abbiamo tenuto niente di quello che ci ha detto.',
    instead: 'Fino ad allora può aiutare un vicino insieme a un adulto della Sua famiglia.',
  },
  kinds: { label: 'Che cosa Le piacerebbe fare?', hint: 'Ne segni quanti vuole. Può cambiarlo in ogni momento.' },
  skills: { label: 'Che altro sa fare?', hint: 'Segni quello che è vero per Lei, o vada avanti senza.' },
  languages: {
    label: 'Quali lingue parla?',
    hint: 'Abbastanza bene da parlare della spesa e di come sta qualcuno.',
  },
  pageLanguage: 'In quale lingua dobbiamo scriverLe?',
  home: {
    label: 'Può uscire?',
    hint: 'Chi resta a casa può aiutare per telefono o su internet.',
    options: { NO: 'Sì, posso uscire', YES: 'No, per ora resto a casa' },
    ifSo: 'Solo se resta a casa:',
    consent:
      'Lei per ora resta a casa. Questo può parlare della Sua salute. Possiamo scriverlo, perché nessuno Le chieda di uscire? Può ritirare il Suo sì in ogni momento, e lo cancelliamo.',
    yes: 'Sì, potete scriverlo',
  },
  limits: {
    title: 'Quanto vorrebbe fare?',
    capacity: { label: 'Quanti compiti insieme, al massimo?', hint: 'Un numero da 1 a 20. Uno va bene.' },
    spend: {
      label: 'Quanto spenderebbe al massimo in un negozio, in sterline',
      hint: (most) => `I soldi Le vengono restituiti. Al massimo ${most}: lasci vuoto se Le va bene.`,
    },
  },
  name: { label: 'Come si chiama?', hint: 'Nome e cognome. A chi aiuta diciamo solo la prima parola.' },
  reach: {
    title: 'Come possiamo contattarLa?',
    phone: {
      label: 'Numero di telefono',
      hint: 'Un responsabile lo chiama per conoscerLa. Va bene un numero straniero: cominci con +.',
    },
    email: { label: 'Indirizzo e-mail', hint: 'Lì arrivano le richieste di aiuto, e il link alla Sua pagina.' },
    texts: 'Mandatemi anche SMS',
    textsHint: 'Può rispondere a una richiesta di aiuto con un SMS: SI o NO. Per fermarli risponda STOP.',
  },
  check: {
    title: 'Controlli le Sue risposte',
    keep: 'Teniamo quello che ha scritto, ma non il codice postale. Il telefono e l’e-mail sono sotto chiave.',
    see: 'Lo vedono i responsabili del Suo quartiere e il coordinamento. Per leggere il Suo numero dicono perché, e Lei vede chi ha guardato.',
    erase: 'Se non La prendiamo, lo cancelliamo subito. Anche se nessuno risponde in 28 giorni.',
    rights: 'Può vederlo, cambiarlo, averne una copia o farlo cancellare, sulla Sua pagina o per telefono.',
  },
  guidance: {
    title: 'Che cosa Le chiediamo',
    since: (day) => `Vale da ${day}.`,
    agree: 'L’ho letto, e lo rispetterò.',
    send: 'Iscrivermi',
  },
  sent: {
    title: 'Grazie',
    mail: 'Le scriviamo adesso, all’indirizzo e-mail che ha dato. Può volerci un minuto.',
    nextHeading: 'Che cosa succede adesso',
    next: [
      'Un responsabile del Suo quartiere legge quello che ci ha detto. Può chiamarLa, e chiedere di vedere un documento con il Suo nome.',
      'Ha nostre notizie entro un giorno.',
      'Poi Le diciamo quando qualcuno vicino a Lei ha bisogno di aiuto. Dice sì solo quando può.',
    ],
    nothing:
      'Nessuna e-mail da noi, o nessuna risposta entro un giorno? Non possiamo prendere tutti, ma Lei deve sapere perché. Ce lo chieda:',
    ring: 'Chiami',
  },
  sentBefore:
    'Abbiamo quello che ha mandato la prima volta. Quello che ha cambiato dopo non ci è arrivato. Può mandare tutto di nuovo, o cambiarlo sulla Sua pagina.',
  capOver: 'Scriva una somma in sterline, per esempio 20. Non può superare il massimo scritto qui.',

  missing: {
    postcode: 'Scriva il Suo codice postale.',
    network: 'Scelga un gruppo.',
    age: 'Dica se ha 18 anni o più.',
    kinds: 'Segni almeno una cosa che Le piacerebbe fare.',
    languages: 'Segni almeno una lingua che parla.',
    pageLanguage: 'Scelga una lingua.',
    home: 'Dica se può uscire.',
    homeConsent: 'Se resta a casa, segni che possiamo scriverlo. Senza un sì non possiamo.',
    name: 'Scriva il Suo nome.',
    phone: 'Scriva un numero di telefono, perché possiamo chiamare.',
    email: 'Scriva un indirizzo e-mail. Lì arrivano le richieste di aiuto.',
  },
  rows: {
    postcode: 'Codice postale',
    network: 'Gruppo',
    age: '18 anni o più',
    pageLanguage: 'Lingua delle nostre e-mail',
    home: 'Uscire',
    homeConsent: 'Il Suo sì a scriverlo',
    capacity: 'Compiti insieme',
    spend: 'In un negozio, al massimo',
    name: 'Nome',
    phone: 'Telefono',
    email: 'Indirizzo e-mail',
    texts: 'Anche SMS',
    kinds: 'Che cosa Le piacerebbe fare',
    skills: 'Che altro sa fare',
    languages: 'Lingue che parla',
  },
  waiting: 'Si è iscritto, e un responsabile del Suo quartiere non ha ancora risposto. Fino ad allora nessuno Le chiede niente.',
  waitingAsk: 'Ha notizie entro un giorno. Se no, ce lo chieda:',
  noTask: {
    title: 'Dietro questo link non c’è un compito',
    text: 'Apre la Sua pagina: che cosa teniamo di Lei, e che cosa può fare.',
  },
};
