import type { beats as en } from './beats.en.ts';

export const beats: typeof en = {
  guidance: {
    newHeading: 'Ce que nous vous demandons a changé',
    newText: 'Lisez-le, s’il vous plaît. En appuyant sur « Je peux », vous dites oui.',
    firstHeading: 'Ce que nous demandons à toutes les personnes qui aident',
    heading: 'Ce à quoi vous avez dit oui',
    since: (day) => `Depuis le ${day}. Pour cette tâche, rien ne change.`,
    source: (from) => `Source : ${from}`,
  },
  call: {
    button: 'Appeler la personne',
    note: 'Nous montrons le numéro quand vous appuyez, et notons que vous l’avez vu.',
    title: 'Appelez la personne maintenant',
    text: 'Dites d’abord le mot convenu. Si quelqu’un d’autre répond, ne dites pas pourquoi vous appelez.',
    hide: 'Pour que la personne ne voie pas votre numéro, faites le 141 avant le sien.',
    hidden: 'Appeler sans montrer mon numéro',
    once: 'Le numéro disparaît quand vous quittez cette page. Vous pouvez le redemander.',
  },
  stop: 'Finalement, je ne suis pas en route',
  stopCall: 'Finalement, je n’ai pas commencé',
  startNote: 'La personne voit sur sa page que vous êtes en route. La personne responsable du quartier le voit aussi.',
  next: {
    ACCEPTED: [
      'Vous regardez qui c’est et où aller.',
      'Vous appuyez sur « Je suis en route », pour que la personne le sache.',
      'Vous appuyez sur « C’est fait ». Alors nous oublions qui c’était.',
    ],
    STARTED: ['La personne sait que vous êtes en route.', 'Vous appuyez sur « C’est fait ». Alors nous oublions qui c’était.'],
    DELIVERED: [
      'Nous demandons à la personne comment cela s’est passé.',
      'Si tout s’est bien passé pour elle, cette page vous le dit.',
    ],
    HANDED_BACK: [
      'Nous demandons à d’autres voisins, ou la personne responsable appelle quelqu’un.',
      'La personne responsable du quartier voit que la place est libre.',
    ],
  },
  nextCall: {
    ACCEPTED: [
      'Vous regardez qui c’est, et appelez quand la personne a dit que c’était sans risque.',
      'Vous dites d’abord le mot convenu.',
      'Vous appuyez sur « C’est fait ». Alors nous oublions qui c’était.',
    ],
    STARTED: ['La personne sait que vous avez commencé.', 'Vous appuyez sur « C’est fait ». Alors nous oublions qui c’était.'],
  },
  nextForOrganization: [
    'Vous y allez ce jour-là.',
    'Vous appuyez sur « C’est fait ».',
    'Nous vous demandons comment cela s’est passé.',
  ],
  money: {
    spent: 'Combien avez-vous dépensé ?',
    spentHint: 'En livres et pence, par exemple 12.50. Laissez vide si vous n’avez rien dépensé.',
    cap: (most) => `Vous avez dit que vous dépenseriez au plus ${most}.`,
    by: 'Comment votre argent vous est-il rendu ?',
    byHint: 'N’écrivez jamais une carte, un code secret ou un numéro de compte.',
    ways: {
      CASH: 'En espèces à la porte',
      BANK_TRANSFER: 'Par la banque, comme convenu au téléphone',
      PAID_AHEAD: 'La personne m’a donné l’argent avant',
    },
    overCap: 'La personne responsable du quartier sait que c’était plus',
    malformed: 'Écrivez une somme en livres et pence, par exemple 12.50.',
    owed: (sum) => `On doit encore vous rendre ${sum}.`,
    owedSome: 'On doit encore vous rendre votre argent.',
    settled: (sum) => `On vous a rendu ${sum}.`,
    paidBack: 'Mon argent m’a été rendu',
    owedNote: 'Après une semaine, nous prévenons la personne responsable du quartier, qui aide à régler cela.',
  },
  wentWell: 'La personne nous a dit que tout s’est bien passé. Merci à vous.',
  mineNextHeading: 'Et ensuite ?',
  mineNext: {
    NEW: [
      'Une personne responsable vous appelle.',
      'Nous demandons à des voisins. Ils n’apprennent pas qui vous êtes.',
      'Cette page vous dit qui a dit oui.',
    ],
    OPEN: ['Un voisin dit oui.', 'Seule cette personne voit votre nom et votre adresse.', 'Cette page vous dit son prénom.'],
    ASSIGNED: [
      'Cette page vous dit quand la personne est en route.',
      'Elle dit le mot convenu à la porte ou au téléphone.',
      'Quand c’est fait, nous effaçons votre adresse et ce qu’il vous fallait.',
    ],
    STARTED: [
      'La personne dit le mot convenu. Si elle ne le connaît pas, n’ouvrez pas la porte.',
      'A-t-elle dépensé de l’argent pour vous ? Rendez-le comme convenu. Ne donnez jamais une carte ni un code secret.',
      'Quand c’est fait, nous effaçons votre adresse et ce qu’il vous fallait.',
    ],
    DELIVERED: ['Nous vous demandons comment cela s’est passé.', 'Ensuite, nous effaçons aussi votre numéro.'],
  },
};
