import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Près de chez vous, il y a assez de bénévoles en ce moment.',
  NOT_REACHED: 'Nous avons essayé de vous joindre, sans y arriver.',
  PROOF_MISSING: 'Nous n’avons pas pu voir les papiers qu’il faut pour cette sorte d’aide.',
  NOT_SUITABLE: 'L’aide nécessaire près de chez vous ne va pas avec ce que vous pouvez donner en ce moment.',
  OWN_WISH: 'Vous nous avez dit que vous préférez ne pas le faire.',
  NOBODY_ANSWERED:
    'Personne chez nous n’a trouvé le temps de vous répondre en quatre semaines. Nous en sommes désolés : vous méritiez mieux.',
};

/** What volunteers are told of joining, leaving and their own page, in French. */
export const volunteeringFr: VolunteeringMails = {
  ask: (phone, email) => (phone ? `appelez le ${phone}` : email && `écrivez à ${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `Merci de vouloir aider avec ${network}`,
      [
        'Nous avons votre inscription. Un ou une responsable de votre quartier la regarde. On vous appellera peut-être, pour faire connaissance et voir un papier qui dit qui vous êtes. D’ici là, personne ne vous demande rien.',
        `Vous avez de nos nouvelles dans la journée qui suit.${ask ? ` Sinon, ${ask}.` : ''}`,
        'Ce que nous gardons : votre nom, votre quartier, vos langues et ce que vous aimez faire. Les responsables de votre quartier et de la coordination le voient. Votre numéro et votre e-mail sont sous clé, et chaque regard sur eux est noté. Si personne ne répond en 28 jours, ou si vous changez d’avis, nous effaçons tout.',
        'Sur votre propre page, vous le voyez, le corrigez ou l’effacez. Ce n’est pas vous qui avez fait cette inscription ? Alors effacez-la là.',
      ],
      'Ouvrir ma page',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      'Nous vous connaissons déjà',
      [
        `Quelqu’un vient de s’inscrire au réseau ${network} avec votre numéro ou votre e-mail. Vous êtes déjà avec nous, donc rien n’a changé.`,
        `Était-ce vous ? Sur votre propre page, vous voyez ce que nous gardons sur vous et où cela en est. Vous pouvez le changer.${ask ? ` Ou ${ask}.` : ''}`,
        'Si ce n’était pas vous, ne faites rien. Nous n’avons dit à personne que nous vous connaissons.',
      ],
      'Ouvrir ma page',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('Nous vous connaissons déjà', [
      `Quelqu’un vient de s’inscrire au réseau ${network} avec votre numéro ou votre e-mail. Vous êtes déjà avec nous, et vos pages sont fermées en ce moment.`,
      ask && `Si c’était vous et que vous avez une question, ${ask}. Si ce n’était pas vous, ne faites rien.`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by} nous a donné vos coordonnées : voulez-vous aider ?`,
      [
        `${by} a dit au réseau ${network} que vous aidez vos voisins. Personne ne vous demande rien tant que vous n’avez pas dit oui vous-même, sur votre propre page.`,
        'Ce que nous gardons : votre nom, votre quartier, vos langues, ce que vous savez faire et quand, comme votre groupe l’a écrit. Les responsables de votre quartier et de la coordination le voient. Votre numéro et votre e-mail sont sous clé, et chaque regard sur eux est noté.',
        `Sur votre page, vous le voyez, le corrigez, dites oui, ou l’effacez tout de suite. Si vous ne faites rien, nous effaçons tout le ${until}.`,
        ask && `Quelque chose est faux, ou vous n’êtes pas d’accord ? Dites-le sur votre page, ou ${ask}.`,
      ],
      'Ouvrir ma page',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('Vous avez dit non : nous avons tout effacé', [
      `Un groupe a donné vos coordonnées au réseau ${network}. Vous nous avez dit que vous préférez ne pas aider.`,
      'Nous les avons effacées : votre nom, votre numéro et votre adresse. Cet e-mail est le dernier.',
      'Vous pouvez vous inscrire vous-même à tout moment.',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      'Vous attendez plus longtemps que prévu',
      [
        `Votre inscription au réseau ${network} date de plus d’un jour, et personne n’a encore répondu. C’est notre faute, pas la vôtre. Nous venons de le rappeler aux responsables de votre quartier.`,
        ask && `Si vous préférez ne pas attendre, ${ask}.`,
      ],
      'Ouvrir ma page',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      'Bienvenue : vous êtes maintenant des nôtres',
      [
        `Un ou une responsable de votre quartier a dit oui à votre inscription. Merci d’aider avec ${network}.`,
        'Et maintenant : quand quelqu’un près de chez vous a besoin de votre aide, vous recevez un e-mail. Il dit ce qu’il faut et à peu près où. Vous dites « Je peux », ou non ; les deux vont bien. Seuls les responsables voient votre numéro.',
        'Avant d’aller quelque part, vous voyez un mot convenu. Pour certaines aides, votre responsable doit d’abord voir un de vos papiers, et vous appelle pour cela.',
        `Sur votre propre page, vous dites quand vous ne voulez pas de demandes, et vous changez ce que vous faites.${ask ? ` Pour toute autre chose, ${ask}.` : ''}`,
      ],
      'Ouvrir ma page',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('Merci d’avoir voulu aider', [
      `Vous avez fait une inscription au réseau ${network}. Aujourd’hui, nous ne pouvons pas vous accueillir. ${WHY[reason]}`,
      'Nous avons effacé ce que vous nous avez dit : votre nom, votre numéro et votre adresse. Cet e-mail est le dernier.',
      `Vous pouvez vous inscrire à nouveau à tout moment.${ask ? ` Si vous pensez que c’est une erreur, ${ask}.` : ''} Merci d’y avoir pensé.`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: 'Vous ne pouvez plus être bénévole chez nous',
    sentences: [
      `Le réseau ${network} a décidé que vous ne pouvez plus y être bénévole. Vos pages sont fermées, et nous avons effacé votre nom, votre numéro et votre adresse.`,
      `Si vous pensez que c’est une erreur, demandez à ${person} de revoir la décision. Ce n’est pas ${person} qui a décidé.${phone ? ` Appelez le ${phone} et demandez à lui parler.` : ''}`,
      'Nous gardons une marque qui nous fait reconnaître votre numéro et votre e-mail, et rien d’autre. Quelqu’un la regarde une fois par an.',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: 'Vous nous avez quittés. Merci de votre aide',
    sentences: [
      `Vous n’êtes plus bénévole au réseau ${network}. Vos pages sont fermées, et nous avons effacé votre nom, votre numéro et votre adresse. Cet e-mail est le dernier.`,
      `Ce n’était pas vous ?${phone ? ` Appelez le ${phone}.` : ' Dites-le à votre réseau.'} Vous pouvez aussi vous inscrire à nouveau à tout moment.`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: 'Votre lien',
    sentences: [
      `Vous avez demandé au réseau ${network} un lien vers ce que nous gardons sur vous. Là, vous pouvez le voir, le corriger, ne plus recevoir de demandes, ou partir.`,
      'Si vous n’avez rien demandé, ne faites rien.',
    ],
    code: null,
    button: { label: 'Ouvrir ma page', url },
  }),
  weekly: {
    subject: 'Rien près de chez vous cette semaine : voici autre chose',
    lead: (network) =>
      `Ces sept derniers jours, personne près de vous n’a eu besoin de vous. Le réseau ${network} vous remercie d’être là.`,
    elsewhere: 'Dans d’autres quartiers, on cherche quelqu’un :',
    see: 'En savoir plus',
    LANGUAGE: (name) => `Nous cherchons quelqu’un qui parle cette langue : ${name}.`,
    CATEGORY: (name) => `Peu de gens près de vous donnent cette aide : ${name}.`,
    SKILL: (name) => `Peu de gens près de vous savent faire ceci : ${name}.`,
    share: 'Vous connaissez quelqu’un qui aimerait aider aussi ? Envoyez-lui cette page.',
    join: 'Aidez vos voisins',
    more: 'Changer ce que je fais',
    stop: 'Arrêter ces e-mails de la semaine',
  },
  wardMessage: {
    lead: (ward, network) => `Un message à tous les bénévoles de ${ward}, de la part des responsables du réseau ${network} :`,
    writtenIn: (name) => `Le message est écrit dans cette langue : ${name}.`,
    answer: (ask) => `Vous voulez répondre ? Alors ${ask}. Personne ne lit les réponses à cet e-mail.`,
    stop: 'Arrêter les messages à tout le quartier',
  },
};
