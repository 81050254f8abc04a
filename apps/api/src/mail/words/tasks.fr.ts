import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in French. */
export const tasksFr: TaskMails = {
  linkCode: (code) => ({
    subject: 'Votre code',
    sentences: [
      'Vous avez ouvert votre lien dans un autre navigateur, ou vous voulez changer votre numéro ou votre e-mail. Écrivez ce code à cet endroit. Il marche une fois, pendant 10 minutes. Ne le dites à personne.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'Pouvez-vous aider une organisation près de chez vous ?' : 'Pouvez-vous aider un voisin ?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'Si vous pouvez, touchez le bouton et dites-le. La personne responsable de votre quartier vous répondra.'
        : 'Si vous pouvez, touchez le bouton et dites-le. Si personne n’a été plus rapide, la tâche est à vous tout de suite.',
      `Merci, ${network}`,
    ],
    code: null,
    button: { label: 'En voir plus', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'Votre quartier demande : pouvez-vous faire ceci ?',
    sentences: [
      callOut,
      'La personne responsable de votre quartier a pensé à vous. Dites oui ou non avec le bouton ; vous pouvez très bien dire non.',
      `Merci, ${network}`,
    ],
    code: null,
    button: { label: 'Répondre', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Oui, volontiers : la tâche est à vous',
    sentences: [
      callOut,
      'Touchez le bouton dans le navigateur où vous avez dit « Je peux ». Vous verrez alors où aller.',
      `Merci, ${network}`,
    ],
    code: null,
    button: { label: 'Ouvrir la tâche', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'D’autres ont été plus rapides ; voici une autre demande' : 'Quelqu’un d’autre y va',
    sentences: [
      'Merci d’avoir dit « Je peux ». Quelqu’un d’autre y va déjà : cette fois, vous n’avez rien à faire.',
      ...(another ? [`Si vous voulez, voici une autre demande. ${another.text}`] : []),
      `Merci, ${network}`,
    ],
    code: null,
    button: another && { label: 'En voir plus', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'Finalement, cette tâche n’est plus nécessaire',
    sentences: [callOut, 'Cette tâche n’est plus à vous, et vous n’avez rien à faire. Merci d’avoir voulu aider.', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'Quelque chose a changé dans votre tâche',
    sentences: [
      callOut,
      'Quelque chose a changé dans votre tâche. Ouvrez-la encore une fois avant de partir, s’il vous plaît.',
      `Merci, ${network}`,
    ],
    code: null,
    button: { label: 'Ouvrir la tâche', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'Avez-vous pu aider ?',
      [
        callOut,
        `Vous avez pris cette tâche, et son jour est passé. Si c’est fait, touchez le bouton et dites-le${byOrganization ? '' : ' : nous oublions alors l’adresse'}. Si finalement vous ne pouvez pas, rendez la tâche au même endroit ; ce n’est pas grave.`,
        `Merci, ${network}`,
      ],
      'Ouvrir la tâche',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'Comment cela s’est-il passé ?',
      [
        byOrganization
          ? `Vous avez aidé une organisation dans le secteur ${locality}. Cela s’est-il bien passé ? Il suffit de toucher un bouton.`
          : `Vous avez aidé un voisin dans le secteur ${locality}. Cela s’est-il bien passé, ou faut-il plus d’aide ? Il suffit de toucher un bouton.`,
        `Merci, ${network}`,
      ],
      'Dire comment cela s’est passé',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'Tout s’est bien passé',
    sentences: [
      `Vous avez aidé un voisin dans le secteur ${locality}. Nous avons demandé comment cela s’est passé, et la réponse est : bien. Vous n’avez plus rien à faire.`,
      `Merci, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
