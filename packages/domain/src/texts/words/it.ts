import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in Italian. */
export const textsIt: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then = decides === 'LEAD_CHOOSES' ? 'Il responsabile di quartiere Le risponde.' : 'Il compito va al primo che dice sì.';
    return [
      `${network}: ${callOut} Può farlo? Risponda SI o NO. ${then} Di più: ${url} Per non ricevere più SMS risponda STOP.`,
      `${network}: ${callOut} Può farlo? Risponda SI o NO. Di più: ${url}`,
      `${callOut} Risponda SI o NO: ${url}`,
      `Può aiutare un vicino? Risponda SI o NO: ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} Il responsabile di quartiere chiede se può. Risponda SI o NO; anche no va bene. Di più: ${url} Per non ricevere più SMS risponda STOP.`,
    `${network}: ${callOut} Il responsabile di quartiere chiede se può. Risponda SI o NO: ${url}`,
    `Il responsabile di quartiere chiede se può aiutare. Risponda SI o NO: ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: il compito è Suo. ${callOut} Apra qui per vedere dove andare: ${url}`,
    `Il compito è Suo. Veda dove andare: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: grazie di aver detto sì. Altri sono stati più veloci e non deve fare niente. Forse aspetta qualcun altro: ${url}`,
    `Grazie. Questa volta altri sono stati più veloci.`,
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} Questo compito non è più Suo, e non deve fare niente. Grazie di essere stato pronto.`,
    `Un Suo compito è annullato e non deve fare niente. Grazie.`,
  ],
  overdue: ({ network, url }) => [
    `${network}: ha preso un compito e il giorno è passato. Se è fatto, lo dica qui, oppure lo restituisca: ${url}`,
    `Il compito è fatto? Lo dica qui: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: grazie dell’aiuto. Com’è andata? Basta premere una volta: ${url}`,
    `Com’è andata? ${url}`,
  ],
  endedWell: ({ network }) => [
    `${network}: abbiamo chiesto com’è andata, e la persona che ha aiutato dice: bene. Grazie. Non deve fare altro.`,
    `La persona che ha aiutato dice che è andata bene. Grazie.`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: grazie. ${callOut} Ha detto sì. Il responsabile di quartiere sceglie e Le risponde. Per ritirarlo risponda NO: ${url}`,
    `Grazie di aver detto sì. Il responsabile di quartiere Le risponde. Per ritirarlo risponda NO: ${url}`,
  ],
  declined: ({ network }) => [`${network}: grazie di avercelo detto. Non deve fare altro.`, `Grazie di avercelo detto.`],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: grazie, ma non abbiamo potuto prendere la Sua risposta. Apra ${url}${or(networkPhone, (phone) => `o chiami il ${phone}`)}`,
    `Non abbiamo potuto prendere la Sua risposta. Apra ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: leggiamo solo SI, NO o STOP. Il resto non è stato letto né conservato. Per dire di più, apra ${url}${or(networkPhone, (phone) => `o chiami il ${phone}`)} In pericolo chiami il 999.`,
    `Leggiamo solo SI, NO o STOP. Per dire di più: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: non riceverà più SMS da noi.`, `Non riceverà più SMS da noi.`],
};
