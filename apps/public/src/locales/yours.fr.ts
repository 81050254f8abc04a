import type { yoursEn } from './yours.en.ts';

export const yoursFr: typeof yoursEn = {
  open: 'Ce que nous gardons sur vous',
  title: 'Ce que nous gardons sur vous',
  lead: 'Vous pouvez le voir, le changer, ne plus recevoir de demandes, et partir. Nous le faisons tout de suite.',
  show: 'Montrer mon numéro et mon e-mail',
  showFirst: 'Montrez-moi ce que vous gardez',
  showNote: 'Nous notons que vous avez regardé, comme pour tout le monde.',
  shownTitle: 'Comment nous pouvons vous joindre',
  copy: 'Recevoir une copie en fichier',
  back: 'Retour à ce que nous gardons',
  toTask: 'Retour à la tâche',

  ownYes: {
    title: 'Voulez-vous aider ?',
    from: (group: string, day: string) =>
      `${group} nous a donné vos coordonnées le ${day}. Tant que vous n’avez pas dit oui vous-même, personne ne vous demande rien.`,
    byConsent: 'On nous a dit que vous étiez d’accord. Si ce n’est pas vrai, effacez-les ici.',
    byInterest:
      'La loi nous permet de les garder peu de temps, pour vous demander. Vous pouvez vous y opposer : effacez-les ici.',
    until: (day: string) => `Si vous ne faites rien, nous effaçons tout le ${day}.`,
    guidanceTitle: 'Nos règles',
    adult: 'J’ai 18 ans ou plus.',
    guidance: 'J’ai lu les règles et je les respecterai.',
    yes: 'Oui, je veux aider',
    no: 'Non, effacez ce que vous gardez',
  },

  facts: {
    name: 'Nom',
    ward: 'Quartier',
    languages: 'Langues que vous parlez',
    categories: 'Sortes d’aide que vous donnez',
    skills: 'Ce que vous savez faire d’autre',
    capacity: 'Tâches à la fois, au plus',
    freeTimes: 'Vous êtes libre',
    quietHours: 'Heures calmes',
    texts: 'SMS en plus des e-mails',
    spend: 'Dans un magasin, au plus',
    guidance: 'Vous avez accepté nos règles',
    selfIsolating: 'Vous restez à la maison',
    pageLanguage: 'Langue de nos e-mails',
    joined: 'Avec nous depuis',
    checks: 'Vos papiers que nous avons vus',
  },
  yes: 'Oui',
  kinds: {
    ID: 'Qui vous êtes',
    DBS_BASIC: 'Contrôle DBS (casier judiciaire), simple',
    DBS_ENHANCED: 'Contrôle DBS (casier judiciaire), approfondi',
    TRAINING: 'Formation',
  },
  check: (kind, seen, until) => (until ? `${kind} : vu le ${seen}, valable jusqu’au ${until}` : `${kind} : vu le ${seen}`),
  contact: { phone: 'Téléphone', email: 'Adresse e-mail' },

  change: 'Changer quelque chose',
  changeTitle: 'Changer quelque chose',
  nameHint: 'Les personnes que vous aidez apprennent le premier mot.',
  languageMore: 'Plus de langues',
  capacityHint: 'De 1 à 20.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  elsewhere: 'Vous avez déménagé, ou un papier est faux ? Demandez au ou à la responsable de votre quartier.',

  changeWhen: 'Changer quand vous pouvez me demander',
  when: {
    title: 'Quand vous pouvez me demander',
    free: 'Je suis libre',
    freeHint: 'Cochez ce qui convient la plupart des semaines. Ne cochez rien si tous les moments conviennent.',
    parts: { MORNING: 'Matin', AFTERNOON: 'Après-midi', EVENING: 'Soir' },
    partHours: { MORNING: 'jusqu’à 12 h', AFTERNOON: 'de 12 h à 17 h', EVENING: 'à partir de 17 h' },
    quietHeading: 'Heures calmes',
    quietText:
      'Pendant ces heures, nous n’envoyons ni demande ni rappel. Les nouvelles d’une tâche qui est à vous arrivent quand même.',
    from: 'Calme à partir de',
    until: 'Calme jusqu’à',
    asUsual: (hours) => `Comme pour tout le monde : ${hours}`,
    hours: (from, until) => (from === until ? 'aucune' : `de ${from} à ${until}`),
    anyTime: 'À tout moment',
    textsHeading: 'SMS',
  },

  changeContact: 'Changer mon numéro ou mon e-mail',
  contactTitle: 'Changer votre numéro ou votre e-mail',
  contactFirst:
    'Pour que personne d’autre ne puisse le faire, nous envoyons d’abord six chiffres à l’adresse e-mail que nous avons de vous.',
  sendCode: 'Envoyez-moi le code',
  contactText: 'Écrivez ce qui est différent. Ce que vous laissez vide reste comme avant.',
  phone: 'Nouveau numéro de téléphone',
  email: 'Nouvelle adresse e-mail',
  codeHint: 'Dans l’e-mail que nous vous avons envoyé. Cela peut prendre une minute.',
  lostEmail:
    'Vous ne pouvez plus lire cet e-mail ? Appelez-nous. Une personne responsable vous rappelle au numéro que nous avons.',

  askedHeading: 'Les demandes d’aide',
  asked: 'Nous vous demandons quand quelqu’un près de chez vous a besoin d’aide.',
  stop: 'Ne me demandez rien pour le moment',
  stopped: 'Nous ne vous demandons rien. Rien d’autre ne change.',
  again: 'Vous pouvez me demander à nouveau',

  tellHere: {
    heading: 'Vous prévenir sur votre téléphone ou ordinateur',
    text: 'Nous pouvons vous prévenir ici quand quelqu’un près de chez vous a besoin d’aide, même si cette page est fermée. L’e-mail arrive aussi. L’éditeur de votre navigateur transmet le message et ne peut pas le lire.',
    start: 'Me prévenir sur ce téléphone ou cet ordinateur',
    stop: 'Ne plus me prévenir là',
    since: (day) => `Un téléphone ou un ordinateur, depuis le ${day}`,
    refused:
      'Votre navigateur ne l’a pas permis. Vous pouvez l’autoriser dans ses réglages, sous « notifications ». Les e-mails continuent d’arriver.',
  },

  looksHeading: 'Qui a regardé votre numéro et votre e-mail',
  looksNone: 'Personne n’a encore regardé.',

  leaveHeading: 'Vous voulez partir ?',
  leave: 'Partir et effacer ce que vous gardez',
  leaveTitle: 'Partir maintenant ?',
  leaveText:
    'Nous effaçons tout de suite votre nom, votre numéro, votre e-mail et tout le reste sur cette page. Vos tâches passent à d’autres, et ce lien ne marche plus. Nous vous envoyons un dernier e-mail. On ne peut pas revenir en arrière.',
  leaveSince: 'Vous pourrez vous inscrire à nouveau plus tard.',
  leaveYes: 'Oui, je pars',
  leaveNo: 'Non, je reste',

  find: {
    open: 'Ce que nous gardons sur vous, sans lien',
    title: 'Ce que nous gardons sur vous',
    lead: 'Nous vous retrouvons par le numéro de téléphone que vous nous avez donné. Un lien part à l’adresse e-mail que nous avons de vous.',
    network: 'Votre réseau',
    phone: 'Votre numéro de téléphone',
    phoneHint: 'Le numéro donné à votre inscription. Il nous sert seulement à vous retrouver.',
    send: 'Envoyez-moi mon lien',
    sentTitle: 'Regardez vos e-mails, s’il vous plaît',
    sent: 'Si ce numéro est celui d’un ou d’une de nos bénévoles, un lien part vers son adresse e-mail. Cela peut prendre une minute.',
    nothing:
      'Rien n’est arrivé ? Regardez dans les courriers indésirables. Ou appelez votre réseau : une personne responsable vous rappelle et le fait pour vous.',
    networkUnknown: 'Choisissez votre réseau.',
  },

  complainHeading: 'Quelque chose ne va pas ?',
  complain: 'Une plainte ? Dites-le à la personne qui coordonne votre réseau.',
  refusals: {
    TEXT_MISSING: 'Écrivez votre nom.',
    PHONE_MALFORMED: 'Écrivez le numéro de téléphone avec tous ses chiffres, par exemple 07700 900123.',
    EMAIL_MALFORMED: 'Écrivez l’adresse e-mail avec son @.',
    TOO_MANY_TRIES: 'Cinq codes ont été envoyés en une heure. Utilisez le plus récent, ou attendez une heure.',
  },
};
