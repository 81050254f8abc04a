import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in French. */
export const textsFr: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then =
      decides === 'LEAD_CHOOSES' ? 'La personne responsable du quartier vous répondra.' : 'Le premier oui prend la tâche.';
    return [
      `${network} : ${callOut} Pouvez-vous ? Répondez OUI ou NON. ${then} Plus : ${url} Pour ne plus en recevoir : STOP.`,
      `${network} : ${callOut} Pouvez-vous ? Répondez OUI ou NON. Plus : ${url}`,
      `${callOut} Répondez OUI ou NON : ${url}`,
      `Pouvez-vous aider un voisin ? Répondez OUI ou NON : ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network} : ${callOut} La personne responsable du quartier demande si vous pouvez. Répondez OUI ou NON ; non va aussi. Plus : ${url} Pour ne plus en recevoir : STOP.`,
    `${network} : ${callOut} La personne responsable du quartier demande si vous pouvez. Répondez OUI ou NON : ${url}`,
    `La personne responsable du quartier demande si vous pouvez aider. Répondez OUI ou NON : ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network} : la tâche est à vous. ${callOut} Ouvrez ceci pour voir où aller : ${url}`,
    `La tâche est à vous. Voyez où aller : ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network} : merci d’avoir dit oui. D’autres ont été plus rapides, vous n’avez rien à faire. Une autre demande attend peut-être : ${url}`,
    `Merci. D’autres ont été plus rapides cette fois.`,
  ],
  cancelled: ({ network, callOut }) => [
    `${network} : ${callOut} Cette tâche n’est plus à vous, et vous n’avez rien à faire. Merci d’avoir voulu aider.`,
    `Une de vos tâches est annulée, vous n’avez rien à faire. Merci.`,
  ],
  overdue: ({ network, url }) => [
    `${network} : vous avez pris une tâche, et son jour est passé. Si elle est faite, dites-le ici, ou rendez-la : ${url}`,
    `Votre tâche est faite ? Dites-le ici : ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network} : merci de votre aide. Comment cela s’est-il passé ? Il suffit de toucher un bouton : ${url}`,
    `Comment cela s’est-il passé ? ${url}`,
  ],
  endedWell: ({ network }) => [
    `${network} : nous avons demandé comment cela s’est passé, et la personne aidée dit : bien. Merci. Vous n’avez plus rien à faire.`,
    `La personne aidée dit que tout s’est bien passé. Merci.`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network} : merci. ${callOut} Vous avez dit oui. La personne responsable du quartier choisit et vous répond. Pour changer d’avis, répondez NON : ${url}`,
    `Merci d’avoir dit oui. Votre quartier vous répondra. Pour changer d’avis, répondez NON : ${url}`,
  ],
  declined: ({ network }) => [
    `${network} : merci de nous l’avoir dit. Vous n’avez plus rien à faire.`,
    `Merci de nous l’avoir dit.`,
  ],
  couldNot: ({ network, url, networkPhone }) => [
    `${network} : merci, mais nous n’avons pas pu prendre votre réponse. Ouvrez ${url}${or(networkPhone, (phone) => `ou appelez le ${phone}`)}`,
    `Nous n’avons pas pu prendre votre réponse. Ouvrez ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network} : nous lisons seulement OUI, NON ou STOP. Le reste n’a été ni lu ni gardé. Pour en dire plus, ouvrez ${url}${or(networkPhone, (phone) => `ou appelez le ${phone}`)} En danger, appelez le 999.`,
    `Nous lisons seulement OUI, NON ou STOP. Pour en dire plus : ${url}`,
  ],
  stopped: ({ network }) => [
    `${network} : vous ne recevrez plus de SMS de notre part.`,
    `Vous ne recevrez plus de SMS de notre part.`,
  ],
};
