import { beats } from './beats.it.ts';
import { callOut } from './call-out.it.ts';
import { concern } from './concern.it.ts';
import type { Words } from './en.ts';
import { entry } from './entry.it.ts';
import { helpIt } from './help.it.ts';
import { interpreting } from './interpreting.it.ts';
import { leave } from './leave.it.ts';
import { mineIt } from './mine.it.ts';
import { privacyIt } from './privacy.it.ts';
import { problems, problemsAt } from './problems.it.ts';
import { refer } from './refer.it.ts';
import { referralIt } from './referral.it.ts';
import { volunteerIt } from './volunteer.it.ts';
import { messages, weekly } from './weekly.it.ts';
import { yoursIt } from './yours.it.ts';

const lead = (name: string | null) => (name ? `${name}, responsabile di quartiere,` : 'La persona responsabile del quartiere');

export const it: Words = {
  product: 'Wardwise',
  home: 'Wardwise, prima pagina',
  skip: 'Vai alla parte principale',
  notRead: 'Nessuno che parla questa lingua ha ancora controllato queste parole.',
  notReadEnglish: 'Fino ad allora valgono le parole inglesi.',
  inEnglish: 'In inglese',
  languages: 'Lingua',
  danger: 'In pericolo, chiami i soccorsi:',
  medical: 'Per un aiuto medico, chiami:',
  demoBanner: 'Questa è una dimostrazione. Nessuno qui è una persona vera.',
  demoMailbox: 'Apri la posta di prova',
  errorInTitle: (title) => `Errore: ${title}`,
  errorHeading: 'Guardi questo, per favore',
  codeToTell: 'Se chiede aiuto per questa pagina, dica:',

  landing: {
    title: 'I vicini aiutano i vicini, quartiere per quartiere',
    lead: 'A qualcuno serve la spesa, una telefonata o qualcuno che porti fuori il cane. Un vicino che parla la sua lingua dice «Posso io». Wardwise li mette in contatto.',
    howHeading: 'Come funziona',
    how: [
      { heading: 'Qualcuno chiede', text: 'Chiama il suo gruppo locale, o chiede qui. Se ne occupa il gruppo più vicino.' },
      { heading: 'I vicini lo sentono', text: 'Diciamo che cosa serve e più o meno dove. Non diciamo mai chi è.' },
      {
        heading: 'Uno di loro va',
        text: 'Solo quella persona vede il nome e l’indirizzo. Tutti e due sanno una parola d’ordine.',
      },
      {
        heading: 'Dimentichiamo',
        text: 'Quando è fatto, l’indirizzo e gli appunti si cancellano. Chiediamo a tutti e due com’è andata.',
      },
    ],
    notEmergency: 'Wardwise non è un servizio di emergenza',
    sourcesHeading: 'Da dove vengono i nostri dati sui quartieri',
    askHeading: 'Ha bisogno di aiuto?',
    ask: 'Chiedere aiuto',
    joinHeading: 'Vuole aiutare?',
    join: 'Aiutare i vicini',
    volunteersHeading: 'Aiuta già come volontario?',
    volunteers: 'Apra il link nell’e-mail o nel messaggio che Le abbiamo mandato. Non Le servono né un account né una password.',
    leadsHeading: 'È responsabile di un quartiere?',
    leads: 'Entri presso la Sua rete.',
    signIn: (network) => `Entrare: ${network}`,
    demoHeading: 'Dia un’occhiata',
    demo: 'Tutte le e-mail di questa dimostrazione arrivano in una sola posta. Entri come responsabile, mandi una richiesta, poi apra lì il link del volontario.',
  },

  help: helpIt,
  mine: mineIt,
  referral: referralIt,
  yours: yoursIt,
  volunteer: volunteerIt,
  privacy: privacyIt,

  task: {
    asks: (network) => `${network} chiede ai suoi volontari`,
    free: 'Può dire no. Dica sì solo se Le va bene.',
    ican: 'Posso io',
    notThisTime: 'Questa volta no',
    nextHeading: 'Che cosa succede adesso',
    calledNext: [
      'Lei dice «Posso io». È un’offerta, non ancora una promessa.',
      'Il responsabile di quartiere sceglie chi va.',
      'Se è Lei, questa pagina mostra chi e dove. A quella persona diciamo solo il Suo nome.',
    ],
    calledNextAtOnce: [
      'Lei dice «Posso io». Se nessuno è stato più veloce, il compito è subito Suo.',
      'Poi questa pagina mostra chi e dove. A quella persona diciamo solo il Suo nome.',
      'Se ha già molto da fare o oggi è libero dal servizio, sceglie il responsabile di quartiere.',
    ],
    proposed: 'Il responsabile di quartiere vorrebbe che lo facesse Lei.',
    proposedNext: [
      'Lei dice «Posso io».',
      'Questa pagina mostra chi e dove.',
      'Può restituirlo in ogni momento. Nessuno La rimprovera.',
    ],
    boundSoon: 'Il primo pulsante che preme lega questo link al browser che usa adesso.',

    notNowTitle: 'Va bene così',
    notNow: 'Non deve fare niente. Chiediamo anche ad altri vicini.',
    backToCall: 'Torna alla richiesta di aiuto',

    offeredTitle: 'Grazie dell’offerta',
    offered: (name) => `${lead(name)} adesso sceglie chi va.`,
    offeredNext: [
      'Conservi il link. Se viene scelto, questa pagina mostra chi e dove.',
      'Se va qualcun altro, questa pagina glielo dice.',
      'Il link funziona in questo browser. In un altro chiediamo prima un codice.',
    ],
    lookAgain: 'Ci sono novità? Guardi di nuovo',
    withdraw: 'Alla fine non posso',

    acceptedTitle: 'Questo compito è Suo. Grazie',
    startedTitle: 'È per strada. Grazie',
    startedCallTitle: 'Ha cominciato. Grazie',
    facts: { what: 'Che cosa', where: 'In quale quartiere', language: 'Lingua preferita', by: 'Serve entro' },
    showWhere: 'Mostra dove andare',
    showWhom: 'Mostra chi chiamare',
    showNote: 'Scriviamo ogni volta che l’indirizzo viene mostrato, e a chi.',
    codeWord: 'Vedrà una parola d’ordine. La sa anche l’altra persona.',
    start: 'Sono per strada',
    startCall: 'Comincio adesso',
    done: 'È fatto',
    handBack: 'Alla fine non posso farlo',
    handBackNote: 'Capita. Nessuno La rimprovera. Allora chiediamo ad altri.',

    detailsTitle: 'Dove andare',
    detailsCallTitle: 'Chi chiamare',
    recorded: 'Abbiamo scritto che ha guardato adesso. Solo Lei può vederlo. Non lo mostri a nessuno, per favore.',
    codeWordHeading: 'Parola d’ordine',
    codeWordUse:
      'Dica prima questa parola, al telefono o alla porta. L’altra persona la sa, e così sa che viene da parte nostra. Non gliela chieda.',
    calledName: 'Nome',
    phone: 'Telefono',
    phoneThem: 'Chiamare',
    safeContact: 'Come e quando è sicuro chiamare',
    address: 'Indirizzo',
    postcode: 'Codice postale',
    note: 'Che cosa serve',
    worried: 'Se qualcosa non Le sembra a posto, vada via e lo dica al responsabile di quartiere.',
    back: 'Torna al compito',

    doneTitle: 'È fatto?',
    doneForget: 'Quando preme il pulsante, dimentichiamo l’indirizzo. Qui non lo vedrà più. Non si può annullare.',
    paidBackQuestion: 'Ha riavuto i soldi?',
    paidBack: { YES: 'Sì', NO: 'No, non ancora', NOTHING_SPENT: 'Non ho speso niente' },
    deliver: 'Sì, è fatto',
    notDone: 'No, non ancora: torna al compito',
    choiceMissing: 'Scelga una risposta: ha riavuto i soldi?',

    deliveredTitle: 'Fatto. Grazie',
    forgotten: 'Il nome, il numero e l’indirizzo non sono più su questa pagina.',
    followUpQuestion: 'Com’è andata?',
    followUpNote: 'Lo chiediamo a tutti e due. La risposta la legge il responsabile di quartiere.',
    answers: { WENT_WELL: 'È andata bene', PROBLEM: 'C’è stato un problema', NEEDS_MORE_HELP: 'Serve ancora aiuto' },
    answerMissing: 'Scelga una risposta: com’è andata?',
    answered: {
      WENT_WELL: 'Ci ha detto che è andata bene. Ci fa piacere.',
      PROBLEM: 'Ci ha detto che c’è stato un problema. Il responsabile di quartiere se ne occupa.',
      NEEDS_MORE_HELP: 'Ci ha detto che serve ancora aiuto. Da qui continua il responsabile di quartiere.',
    },
    nothingToDo: 'Non deve fare altro.',

    handedBackTitle: 'L’ha restituito. Va bene così',
    handedBack:
      'Grazie di avercelo detto. Il responsabile di quartiere cerca qualcun altro. Il nome e l’indirizzo non sono più su questa pagina.',
    declinedTitle: 'Ha detto questa volta no. Va bene così',
    declined: 'Grazie di avercelo detto. Il responsabile di quartiere chiede a qualcun altro.',
    withdrawnTitle: 'Ha ritirato la Sua offerta. Va bene così',
    withdrawn: 'Grazie di avercelo detto. Chiediamo anche ad altri vicini.',
    takenTitle: 'Qualcun altro ci va già. Grazie',
    taken: 'La Sua voglia di aiutare conta. Le chiederemo un’altra volta.',
    another: { heading: 'Eccone un’altra, se vuole', open: 'Vedi di più' },
    endedTitle: 'Questo aiuto non serve più. Grazie',
    ended: 'Si è risolto in un altro modo. Nessuno La aspetta.',
    ofOrganization: {
      calledNext: [
        'Lei dice «Posso io». È un’offerta, non ancora una promessa.',
        'Il responsabile di quartiere sceglie chi va.',
        'Se è Lei, questa pagina mostra dove venire, e da chi.',
      ],
      calledNextAtOnce: [
        'Lei dice «Posso io». Se nessuno è stato più veloce, il compito è subito Suo.',
        'Poi questa pagina mostra dove venire, e da chi.',
        'Se ha già molto da fare o oggi è libero dal servizio, sceglie il responsabile di quartiere.',
      ],
      proposedNext: [
        'Lei dice «Posso io».',
        'Questa pagina mostra dove venire, e da chi.',
        'Può restituirlo in ogni momento. Nessuno La rimprovera.',
      ],
      offeredNext: [
        'Conservi il link. Se viene scelto, questa pagina mostra dove venire.',
        'Se vanno altri, questa pagina glielo dice.',
        'Il link funziona in questo browser. In un altro chiediamo prima un codice.',
      ],
      facts: { what: 'Che cosa', where: 'In quale quartiere', language: 'Lingua', by: 'Giorno' },
      doneForget: 'Quando preme il pulsante, qui non mostriamo più l’indirizzo. Non si può annullare.',
      forgotten: 'L’indirizzo non è più su questa pagina.',
      followUpNote: 'La risposta la legge il responsabile di quartiere.',
      handedBack: 'Grazie di avercelo detto. Il responsabile di quartiere cerca qualcun altro.',
      takenTitle: 'Ci vanno già abbastanza persone. Grazie',
    },
    placeToCome: 'Dove venire',
    placeGone: 'Non conosciamo più il luogo. Telefoni prima di andare, per favore.',
    organization: 'Chi chiede',
    service: 'Per quale servizio',
    accessibility: 'Come si entra',
    refusals: {
      REQUEST_NOT_OPEN: 'Per ora qui non serve nessun altro. Grazie.',
      REQUEST_ENDED: 'Questo aiuto non serve più. Grazie.',
      NO_PLACE_FREE: 'Qualcun altro ci va già. Grazie.',
      ALREADY_OFFERED: 'Si è già offerto. La Sua offerta è dal responsabile di quartiere.',
      ALREADY_ASSIGNED: 'Questo compito è già Suo.',
      OFFER_NOT_FOUND: 'Qui non ha fatto nessuna offerta.',
      OFFER_NOT_OPEN: 'La Sua offerta ha già avuto risposta o è stata ritirata.',
      NOT_APPROVED: 'Per ora non risulta fra i volontari. Chieda al responsabile di quartiere.',
      CATEGORY_NOT_OFFERED: 'Non ha detto di dare questo tipo di aiuto. Chieda al responsabile di quartiere di aggiungerlo.',
      LANGUAGE_NOT_SHARED: 'Questo è per chi parla quella lingua. Se la parla, lo dica al Suo responsabile di quartiere.',
      NOT_VETTED:
        'Per questo compito dobbiamo prima vedere un Suo documento, o uno è scaduto. Chieda al responsabile di quartiere.',
      SELF_ISOLATING: 'Ci ha detto che resta a casa. Allora può aiutare solo per telefono o su internet.',
      HANDED_BACK_BEFORE: 'Ha già restituito questo compito. Adesso chiediamo ad altri.',
      AT_CAPACITY: 'Ha già tanti compiti quanti ne voleva.',
      OFF_DUTY: 'Ci ha detto che oggi è libero dal servizio.',
      TOO_MANY_TRIES: 'In un’ora sono stati mandati cinque codici. Usi il più nuovo, o aspetti un’ora.',
    },
  },

  beats,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,
  interpreting,

  told: {
    title: 'Posti che possono aiutarLa',
    print: 'Stampi questa pagina con il Suo browser. Non dice per chi è.',
    qr: 'La sua pagina, per un telefono',
  },

  code: {
    boundTitle: 'È Lei?',
    bound:
      'Questo link è già usato in un altro browser. Perché nessun altro possa usarlo, mandiamo prima un codice all’indirizzo e-mail che abbiamo.',
    send: 'Mandatemi un codice',
    title: 'Scriva il codice',
    sent: 'Le abbiamo mandato un’e-mail con sei cifre. Può volerci un minuto.',
    label: 'Le sei cifre',
    goOn: 'Avanti',
    again: 'Non è arrivato niente? Manda un nuovo codice',
    missing: 'Scriva le sei cifre dell’e-mail.',
  },

  problems,
  problemsAt,
  kept: 'Quello che ha scritto è ancora qui.',
  tryAgain: 'Riprova',
};
