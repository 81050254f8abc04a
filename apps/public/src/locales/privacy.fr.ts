import type { privacyEn } from './privacy.en.ts';

/** The same in French. */
export const privacyFr: typeof privacyEn = {
  link: 'Ce que nous gardons, et vos droits',
  title: 'Ce que nous gardons, et vos droits',
  lead: 'Rien ne vous oblige à nous dire quelque chose. Si vous le faites, voici ce que cela devient.',
  at: {
    rung: 'Le responsable de quartier le lit, et la personne aussi. C’est supprimé quand sa demande est terminée.',
    help: 'Rien n’est gardé avant votre envoi. Ensuite, les responsables qui s’en occupent le voient, et la personne bénévole qui vous aide. C’est effacé quand c’est fait.',
    refer:
      'Rien n’est gardé avant votre envoi. Ensuite, les responsables qui s’en occupent le voient, et la personne bénévole qui aide. C’est effacé quand c’est fait.',
    phone:
      'Nous comparons votre numéro à ceux de nos bénévoles, pour vous envoyer votre lien. Ensuite, il disparaît. Nous comptons les essais, pendant un jour au plus.',
    volunteer:
      'Rien n’est gardé avant votre envoi. Ensuite, les responsables de votre quartier le voient. C’est effacé si nous ne pouvons pas vous accueillir, ou quand vous partez.',
    spent:
      'La personne responsable de votre quartier voit la somme et comment elle est rendue. C’est effacé 28 jours après la fin de l’aide.',
    concern: 'Nous le gardons sous clé, pour protéger des personnes : au plus 6 ans après la fin de l’affaire.',
    change: 'Cela remplace ce que nous gardions avant, et c’est effacé avec le reste quand c’est fait.',
    yours:
      'Cela remplace ce que nous gardions avant, et c’est effacé avec le reste quand vous partez. Les responsables de votre quartier le voient.',
  },
  printed:
    'Ce qui est imprimé ici peut dire qui vous êtes. Gardez-le là où personne d’autre ne le lit. Vous pouvez toujours nous demander ce que nous gardons, ou de l’effacer.',
  parts: {
    ask: {
      heading: 'Si vous demandez de l’aide',
      points: [
        'Nous gardons comment vous appeler, comment vous joindre, où vous habitez et ce qu’il vous faut. Ainsi, quelqu’un peut vous aider, comme vous l’avez demandé.',
        'Ce dont vous avez besoin peut parler de votre santé. Nous le gardons seulement si vous dites oui, et vous pouvez reprendre votre oui.',
        'Les responsables qui s’en occupent le voient. La personne bénévole qui vous aide le voit jusqu’à ce que ce soit fait. Chaque regard est noté, et vous pouvez le voir.',
        'Quand c’est fait, ou si vous changez d’avis, nous l’effaçons tout de suite. Pendant quelques jours encore, nous gardons comment vous joindre.',
      ],
    },
    another: {
      heading: 'Si quelqu’un d’autre a demandé pour vous',
      points: [
        'Nous vous appelons d’abord. Nous vous disons ce que nous gardons et qui nous l’a dit. Si vous ne le voulez pas, nous l’effaçons.',
      ],
    },
    volunteer: {
      heading: 'Si vous êtes bénévole',
      points: [
        'Nous gardons votre nom, votre téléphone et votre e-mail, votre quartier et vos langues. Nous gardons aussi ce que vous aimez faire et quand vous êtes libre.',
        'Nous notons quels papiers nous avons vus, quel jour, et jusqu’à quand ils comptent. Nous ne gardons ni copie ni numéro.',
        'Un contrôle DBS (casier judiciaire), ou que vous restez à la maison : nous le notons seulement si vous dites oui. Vous pouvez reprendre votre oui, et c’est effacé.',
        'Les responsables de votre quartier et de la coordination le voient, jusqu’à votre départ.',
        'Si vous vous inscrivez et que personne ne répond en 28 jours, nous l’effaçons. De même si nous ne pouvons pas vous accueillir.',
      ],
    },
    staff: {
      heading: 'Si vous êtes responsable d’un quartier ou d’un réseau',
      points: [
        'Nous gardons votre nom, votre e-mail, votre rôle et vos connexions, tant que vous travaillez avec nous.',
        'Ce que vous regardez est noté pendant 12 mois, avec la raison que vous avez donnée.',
      ],
    },
    worry: {
      heading: 'Si quelqu’un s’inquiète pour une personne',
      points: [
        'Le ou la responsable de la protection et son adjoint ou adjointe le lisent, jamais la personne concernée. La loi nous permet de le garder sans demander, pour protéger des personnes.',
        'C’est effacé au plus tard 6 ans après la fin de l’affaire.',
      ],
    },
    rights: {
      heading: 'Ce que vous pouvez faire',
      points: [
        'Voir ce que nous gardons, et en recevoir une copie.',
        'Le faire corriger, le faire effacer, ou nous dire d’arrêter.',
        'Reprendre votre oui.',
        'Si vous avez demandé par Internet, ou si vous êtes bénévole, votre propre page fait tout cela tout de suite. Sinon, appelez votre réseau.',
        'Aucun ordinateur ne décide à votre sujet.',
      ],
    },
    complain: {
      heading: 'Si quelque chose ne va pas',
      points: [
        'Dites-le à votre réseau, avec vos mots. Dans les 30 jours, il vous dit qu’il l’a bien reçu.',
        'Vous pouvez aussi appeler l’Information Commissioner, qui veille sur les données de chacun : 0303 123 1113.',
      ],
    },
  },
  whoHeading: 'Qui nous sommes',
  who: 'Le réseau auquel vous vous adressez décide de ce que devient ce que vous lui dites :',
};
