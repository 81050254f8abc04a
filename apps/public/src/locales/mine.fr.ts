import type { mineEn } from './mine.en.ts';

export const mineFr: typeof mineEn = {
  welcome: 'Votre page privée',
  welcomeText: 'Ici, vous voyez où en est votre demande. Ouvrez cette page seulement sur votre propre téléphone ou ordinateur.',
  binds: 'Ceci lie la page au navigateur que vous utilisez maintenant. Dans un autre, nous demandons un code.',
  open: 'Ouvrir ma page',

  boundTitle: 'Est-ce bien vous ?',
  bound:
    'Cette page est ouverte dans un autre navigateur. Si vous nous avez donné une adresse e-mail, nous pouvons y envoyer un code.',
  send: 'Envoyez-moi un code',
  noEmail: 'Pas d’adresse e-mail ? Appelez-nous. Une personne responsable vous rappelle au numéro que nous avons.',
  codeSent: 'Si nous avons une adresse e-mail de vous, six chiffres sont en route. Cela peut prendre une minute.',
  codeBack: 'Retour',

  states: {
    NEW: {
      title: 'Nous avons votre demande',
      text: 'Une personne responsable vous appellera avant toute autre chose.',
    },
    OPEN: {
      title: 'Nous cherchons quelqu’un',
      text: 'Nous avons demandé à des voisins, ou nous le ferons bientôt. Ils ne savent pas qui vous êtes.',
    },
    ASSIGNED: {
      title: 'Quelqu’un a dit oui',
      text: 'Cette personne va vous contacter. Elle dit d’abord le mot convenu.',
    },
    DELIVERED: {
      title: 'C’est fait',
      text: 'Nous avons effacé votre adresse et ce dont vous aviez besoin. Nous vous demandons comment cela s’est passé.',
    },
    CLOSED: { title: 'C’est fait', text: 'Nous avons effacé ce que nous savions de vous.' },
    CANCELLED: { title: 'C’est annulé', text: 'Nous avons effacé ce que nous savions de vous.' },
    DUPLICATE: {
      title: 'Vous aviez déjà demandé cela',
      text: 'Nous continuons avec votre première demande, et nous avons effacé celle-ci.',
    },
    UNMET: {
      title: 'Cette fois, nous n’avons pas pu aider',
      text: 'Nous en sommes désolés. Nous avons noté que l’aide manquait, et effacé ce que nous savions de vous.',
    },
    SIGNPOSTED: {
      title: 'Quelqu’un d’autre peut mieux aider',
      text: 'Nous vous avons dit où. Nous avons effacé ce que nous savions de vous.',
    },
    REFERRED: {
      title: 'Un autre service vous aide maintenant',
      text: 'Nous avons effacé ce que nous savions de vous.',
    },
  },
  youngText: 'Une personne responsable vous appelle aujourd’hui.',
  onDutyFrom: (day) => `Personne n’est de service près de chez vous aujourd’hui. Quelqu’un regarde votre demande le ${day}.`,
  comes: (name) => `${name} a dit oui.`,
  onTheWay: (name) => `${name} est en route.`,
  facts: {
    reference: 'Référence',
    what: 'Sorte d’aide',
    where: 'Quartier',
    by: 'Au plus tard',
    agreed: 'Vous avez accepté que nous gardions cela',
    told: 'Nous lui avons dit ce que nous gardons',
  },
  notToldYet: 'Pas encore. Nous le faisons au premier appel.',
  lookAgain: 'Y a-t-il du nouveau ? Regarder encore',

  heldHeading: 'Ce que nous gardons sur vous',
  show: 'Montrez-moi ce que vous gardez',
  showWord: 'Montrez-moi le mot convenu et ce que vous gardez',
  showNote: 'Nous notons que vous avez regardé, comme pour tout le monde.',
  copy: 'Recevoir une copie en fichier',
  change: 'Changer quelque chose',
  shownTitle: 'Ce que nous gardons sur vous',
  codeWord: 'Mot convenu',
  codeWordUse:
    'La personne dit ce mot en premier, au téléphone ou à la porte. Si elle ne le connaît pas, elle ne vient pas de chez nous.',
  fields: {
    calledName: 'Nom',
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    postcode: 'Code postal',
    address: 'Adresse',
    safeContact: 'Quand on peut appeler sans danger',
    onBehalf: 'Qui a demandé',
    note: 'Ce qu’il faut',
    speakerNote: 'Ce qu’un bénévole a noté en vous appelant',
    weekly: 'Ce que nous faisons chaque fois',
    codeWord: 'Mot convenu',
  },
  back: 'Retour à ma page',

  changeTitle: 'Changer quelque chose',
  changeText: 'Écrivez seulement ce qui est différent. Ce que vous laissez vide reste comme avant.',
  save: 'Enregistrer',
  saved: 'C’est enregistré. Ce que vous avez laissé vide reste comme avant.',

  looksHeading: 'Qui a regardé',
  looksNone: 'Personne n’a encore regardé.',
  look: (who, fields) => `${who} : ${fields}`,
  yourself: 'Vous',
  roles: {
    WARD_LEAD: 'responsable de quartier',
    COORDINATOR: 'responsable de la coordination',
    SAFEGUARDING_LEAD: 'responsable de la protection',
    VOLUNTEER: 'bénévole',
    PARTNER_CLIENT: 'un service auquel vous avez dit oui',
  },
  purposes: {
    CALL_BACK: 'Pour vous appeler',
    MATCH: 'Pour trouver la bonne personne',
    ARRANGE: 'Pour l’organiser',
    FOLLOW_UP: 'Pour demander comment cela s’est passé',
    DO_THE_TASK: 'Pour vous aider',
    CHECK: 'Pour vérifier une inquiétude',
    OWN_DATA: 'Pour voir vos propres données',
  },

  weeklyHeading: 'Aide régulière',
  everyWeeks: {
    '1': (days) => `chaque ${days}`,
    '2': (days) => `${days}, toutes les 2 semaines`,
    '3': (days) => `${days}, toutes les 3 semaines`,
    '4': (days) => `${days}, toutes les 4 semaines`,
  },
  everyMonth: {
    '1': (day) => `le premier ${day} de chaque mois`,
    '2': (day) => `le deuxième ${day} de chaque mois`,
    '3': (day) => `le troisième ${day} de chaque mois`,
    '4': (day) => `le quatrième ${day} de chaque mois`,
    '-1': (day) => `le dernier ${day} de chaque mois`,
  },
  everyUntil: (often, day) => `${often}, jusqu’au ${day}`,
  weeklyAsked: (day) => `Faut-il continuer ? Dites-le-nous avant la fin du ${day}.`,
  weeklyPaused: 'Votre aide régulière s’est arrêtée pour le moment : nous n’avons pas eu de vos nouvelles. Faut-il continuer ?',
  weeklyConsent:
    'Nous continuons à vous aider ces jours-là. Nous gardons ce que vous nous avez dit, sous clé, tant que cela dure. Toutes les quatre semaines, nous vous demandons à nouveau. Vous pouvez arrêter à tout moment : alors nous l’effaçons.',
  weeklyYes: 'Oui, continuer',
  weeklySkip: 'Sauter la prochaine fois',
  weeklySkipTitle: 'Sauter la prochaine fois ?',
  weeklySkipText: (day) =>
    `Personne ne vient le ${day}. Ensuite, tout continue comme avant. Nous prévenons la personne qui devait aider.`,
  weeklySkipYes: 'Oui, sauter cette fois',
  weeklyNext: (day) => `Prochaine fois : ${day}.`,
  weeklyText: 'Elle continue jusqu’à ce que vous ou nous l’arrêtions. Pendant ce temps, nous gardons ce que vous nous avez dit.',
  weeklyGoesOn: 'Nous continuons à vous aider régulièrement. Pendant ce temps, nous gardons ce que vous nous avez dit.',
  referralGoesOn: 'Un service auquel vous avez dit oui a encore ce que nous lui avons dit. Vous pouvez reprendre votre oui ici.',
  weeklyStop: 'Arrêter l’aide régulière',
  weeklyStopTitle: 'Arrêter l’aide régulière ?',
  weeklyStopText:
    'Personne ne vient plus, et nous effaçons ce que nous gardons pour cela. Nous prévenons la personne qui devait aider. Vous pouvez demander à nouveau.',
  weeklyStopYes: 'Oui, arrêter',
  weeklyStopNo: 'Non, continuer',

  forgetHeading: 'Vous n’en avez plus besoin ?',
  forget: 'Annuler et effacer ce que vous gardez',
  forgetCard: 'Effacer ce que vous gardez encore',
  forgetTitle: 'Effacer maintenant ?',
  forgetText:
    'Nous effaçons tout de suite ce que nous savons de vous. La personne qui devait aider apprend qu’elle ne doit plus venir. On ne peut pas revenir en arrière.',
  forgetCardText:
    'Nous effaçons tout de suite ce que nous gardons encore sur vous. Nous ne demandons pas comment cela s’est passé. On ne peut pas revenir en arrière.',
  forgetWeekly: 'L’aide régulière s’arrête aussi : personne ne vient plus.',
  forgetReferral: 'Nous disons au service auquel vous avez dit oui qu’il doit effacer ce que nous lui avons dit.',
  forgetYes: 'Oui, effacer',
  forgetNo: 'Non, garder',

  complainHeading: 'Quelque chose ne va pas ?',
  complain: 'Dites-le à la personne qui coordonne votre réseau. Elle regarde ce qui ne va pas, et qui a regardé quoi.',
  ring: 'Appelez :',
  write: 'Écrivez à :',
  refusals: {
    ARRANGEMENT_OVER: 'L’aide régulière est déjà terminée.',
    NOTHING_TO_SKIP: 'Cette fois n’est plus prévue. Regardez à nouveau votre page.',
    REQUEST_ENDED: 'C’est déjà fini, et ce que nous savions est effacé.',
    TOO_MANY_TRIES: 'Cinq codes ont été envoyés en une heure. Utilisez le plus récent, attendez une heure, ou appelez-nous.',
    DETAILS_ERASED: 'Nous ne gardons plus rien sur vous.',
  },
};
