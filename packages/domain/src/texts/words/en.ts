import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in English. */
export const textsEn: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then = decides === 'LEAD_CHOOSES' ? 'Your ward lead will get back to you.' : 'The first yes gets the task.';
    return [
      `${network}: ${callOut} Can you? Reply YES or NO. ${then} More: ${url} To end texts reply STOP.`,
      `${network}: ${callOut} Can you? Reply YES or NO. More: ${url}`,
      `${callOut} Reply YES or NO: ${url}`,
      `Can you help a neighbour? Reply YES or NO: ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} Your ward lead asks if you can. Reply YES or NO; no is fine. More: ${url} To end texts reply STOP.`,
    `${network}: ${callOut} Your ward lead asks if you can. Reply YES or NO: ${url}`,
    `Your ward lead asks if you can help. Reply YES or NO: ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: the task is yours. ${callOut} Open this to see where to go: ${url}`,
    `The task is yours. See where to go: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: thank you for saying yes. Others were faster this time, so there is nothing for you to do. Whether somebody else waits: ${url}`,
    'Thank you. Others were faster this time.',
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} This task is not yours any more, and there is nothing for you to do. Thank you for being ready.`,
    'A task of yours is off, and there is nothing for you to do. Thank you.',
  ],
  overdue: ({ network, url }) => [
    `${network}: you took a task, and its day is over. If it is done, please say so here, or hand it back: ${url}`,
    `Is your task done? Please say so here: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: thank you for helping. How did it go? One press will do: ${url}`,
    `How did it go? ${url}`,
  ],
  endedWell: ({ network }) => [
    `${network}: we asked how it went, and whoever you helped says: well. Thank you. There is nothing more for you to do.`,
    'Whoever you helped says that it went well. Thank you.',
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: thank you. ${callOut} You said yes to this. Your ward lead chooses and gets back to you. To take it back, reply NO: ${url}`,
    `Thank you for saying yes. Your ward lead gets back to you. To take it back, reply NO: ${url}`,
  ],
  declined: ({ network }) => [`${network}: thank you for telling us. You need do nothing more.`, 'Thank you for telling us.'],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: thank you, but we could not take your answer. Please open ${url}${or(networkPhone, (phone) => `or ring ${phone}`)}`,
    `We could not take your answer. Please open ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: we read only YES, NO or STOP. Nothing else you wrote was read or kept. To say more, open ${url}${or(networkPhone, (phone) => `or ring ${phone}`)} In danger ring 999.`,
    `We read only YES, NO or STOP. To say more: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: you get no more texts from us.`, 'You get no more texts from us.'],
};
