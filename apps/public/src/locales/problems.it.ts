import type { problems as en, problemsAt as enAt } from './problems.en.ts';

export const problems: typeof en = {
  PAGE_NOT_FOUND: {
    title: 'Questa pagina non esiste',
    text: 'Forse l’indirizzo è stato tagliato. Per i volontari: aprite di nuovo il link nella nostra e-mail.',
  },
  LINK_NOT_FOUND: {
    title: 'Questo link non funziona',
    text: 'Forse è stato tagliato: copi tutto il link dalla nostra e-mail. Oppure è vecchio: i link finiscono alcuni giorni dopo il compito. Se qualcuno La aspetta, lo dica al responsabile di quartiere.',
  },
  LINK_EXPIRED: {
    title: 'Questo link è finito',
    text: 'I link finiscono alcuni giorni dopo il compito. Cerchi un’e-mail più nuova della Sua rete. Se qualcuno La aspetta, lo dica al responsabile di quartiere.',
  },
  LINK_CLOSED: {
    title: 'Questa pagina è chiusa',
    text: 'Per ora non può usarla. Ha domande? Chiami la rete che Le ha mandato il link.',
  },
  LINK_LEFT: {
    title: 'Lei ha lasciato il gruppo. Grazie del Suo aiuto',
    text: 'Abbiamo cancellato quello che sapevamo di Lei, e questo link non apre più niente. Vuole tornare? Chieda alla Sua rete.',
  },
  CALL_OUT_OVER: {
    title: 'Questa richiesta di aiuto è finita. Grazie',
    text: 'Qualcuno ci va già, o non serve più. Oppure il link è stato tagliato: allora lo copi tutto.',
  },
  CROSS_SITE: {
    title: 'Non l’abbiamo fatto',
    text: 'Il pulsante era su una pagina che non è nostra. Apra il link nella nostra e-mail e prema il pulsante lì.',
  },
  TOO_LARGE: { title: 'È troppo testo', text: 'Non abbiamo salvato niente. Torni indietro e mandi meno testo.' },
  NOT_A_FORM: {
    title: 'Non siamo riusciti a leggerlo',
    text: 'Non abbiamo salvato niente. Apra il link nella nostra e-mail e prema il pulsante lì.',
  },
  METHOD_NOT_ALLOWED: { title: 'Qui non funziona', text: 'Apra il link nella nostra e-mail e prema il pulsante lì.' },
  TOO_MANY_TRIES: { title: 'Troppe volte', text: 'Aspetti qualche minuto. Poi provi di nuovo.' },
  SOMETHING_WENT_WRONG: {
    title: 'Qui qualcosa è andato storto',
    text: 'Non è colpa Sua. Provi di nuovo fra un minuto.',
  },
};

const back = 'Torni alla pagina da cui è venuto e prema di nuovo il pulsante.';

export const problemsAt: typeof enAt = {
  mine: {
    PAGE_NOT_FOUND: 'Forse l’indirizzo è stato tagliato. Apra di nuovo il Suo link privato.',
    LINK_NOT_FOUND:
      'Forse è stato tagliato: lo copi tutto. Se aspetta un aiuto, chiami il gruppo locale e dica il Suo riferimento.',
    LINK_EXPIRED:
      'Una pagina privata finisce dopo tre mesi. Se aspetta ancora un aiuto, chiami il gruppo locale e dica il Suo riferimento.',
    CROSS_SITE: 'Il pulsante era su una pagina che non è nostra. Apra il Suo link privato e prema il pulsante lì.',
    NOT_A_FORM: 'Non abbiamo salvato niente. Apra il Suo link privato e prema il pulsante lì.',
    METHOD_NOT_ALLOWED: 'Apra il Suo link privato e prema il pulsante lì.',
  },
  entry: {
    PAGE_NOT_FOUND: 'Forse l’indirizzo è stato tagliato. Aprite di nuovo il link nella nostra e-mail.',
    LINK_NOT_FOUND: 'Forse è stato tagliato: copiatelo tutto dalla nostra e-mail.',
    LINK_EXPIRED: 'Ce n’è uno più nuovo, o è troppo vecchio. Chiamate la rete che vi ha scritto: può mandarvene un altro.',
    CROSS_SITE: 'Il pulsante era su una pagina che non è nostra. Aprite il link nella nostra e-mail e premete il pulsante lì.',
    NOT_A_FORM: 'Non abbiamo salvato niente. Aprite il link nella nostra e-mail e premete il pulsante lì.',
    METHOD_NOT_ALLOWED: 'Aprite il link nella nostra e-mail e premete il pulsante lì.',
  },
  forms: {
    PAGE_NOT_FOUND: 'Forse l’indirizzo è stato tagliato.',
    CROSS_SITE: `Il pulsante era su una pagina che non è nostra. ${back}`,
    NOT_A_FORM: `Non abbiamo salvato niente. ${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
