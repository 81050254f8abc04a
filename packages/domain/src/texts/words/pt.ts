import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in Portuguese. */
export const textsPt: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then =
      decides === 'LEAD_CHOOSES' ? 'A pessoa responsável pelo bairro vai responder.' : 'A tarefa é de quem disser sim primeiro.';
    return [
      `${network}: ${callOut} Pode ajudar? Responda SIM ou NAO. ${then} Mais: ${url} Para não receber mais SMS, responda STOP.`,
      `${network}: ${callOut} Pode ajudar? Responda SIM ou NAO. Mais: ${url}`,
      `${callOut} Responda SIM ou NAO: ${url}`,
      `Pode ajudar um vizinho? Responda SIM ou NAO: ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} A pessoa responsável pelo bairro pergunta se pode. Responda SIM ou NAO; não também serve. Mais: ${url} Para não receber mais SMS, responda STOP.`,
    `${network}: ${callOut} O seu bairro pergunta se pode. Responda SIM ou NAO: ${url}`,
    `O seu bairro pergunta se pode ajudar. Responda SIM ou NAO: ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: a tarefa é sua. ${callOut} Abra isto para ver aonde ir: ${url}`,
    `A tarefa é sua. Veja aonde ir: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: obrigado por dizer sim. Outros foram mais rápidos e não precisa de fazer nada. Talvez outra pessoa espere: ${url}`,
    `Obrigado. Desta vez outros foram mais rápidos.`,
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} Esta tarefa já não é sua, e não precisa de fazer nada. Obrigado por querer ajudar.`,
    `Uma tarefa sua foi anulada e não precisa de fazer nada. Obrigado.`,
  ],
  overdue: ({ network, url }) => [
    `${network}: aceitou uma tarefa e o dia dela já passou. Se está feita, diga aqui, ou devolva: ${url}`,
    `A sua tarefa está feita? Diga aqui: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: obrigado por ajudar. Como correu? Basta um toque: ${url}`,
    `Como correu? ${url}`,
  ],
  endedWell: ({ network }) => [
    `${network}: perguntámos como correu, e a pessoa que ajudou diz: bem. Obrigado. Não precisa de fazer mais nada.`,
    `A pessoa que ajudou diz que correu bem. Obrigado.`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: obrigado. ${callOut} Disse que sim. A pessoa responsável pelo bairro escolhe e responde. Para mudar, responda NAO: ${url}`,
    `Obrigado por dizer sim. O seu bairro vai responder. Para mudar, responda NAO: ${url}`,
  ],
  declined: ({ network }) => [`${network}: obrigado por nos dizer. Não precisa de fazer mais nada.`, `Obrigado por nos dizer.`],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: obrigado, mas não pudemos receber a sua resposta. Abra ${url}${or(networkPhone, (phone) => `ou ligue para ${phone}`)}`,
    `Não pudemos receber a sua resposta. Abra ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: só lemos SIM, NAO ou STOP. O resto não foi lido nem guardado. Para dizer mais, abra ${url}${or(networkPhone, (phone) => `ou ligue para ${phone}`)} Em perigo, ligue 999.`,
    `Só lemos SIM, NAO ou STOP. Para dizer mais: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: não vai receber mais SMS nossos.`, `Não vai receber mais SMS nossos.`],
};
