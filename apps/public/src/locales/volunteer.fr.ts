import type { volunteerEn } from './volunteer.en.ts';

export const volunteerFr: typeof volunteerEn = {
  title: 'Aidez vos voisins',
  lead: 'Un voisin a besoin de courses, d’un appel ou de quelqu’un pour son chien. Vous aidez quand cela vous convient. Vous pouvez dire non chaque fois.',
  how: 'Cela prend environ cinq minutes. Ensuite, un ou une responsable de votre quartier fait votre connaissance. Avant cela, personne ne vient chez vous, et vous n’allez chez personne.',
  postcode: {
    label: 'Où habitez-vous ?',
    hint: 'Votre code postal. Par exemple, SW1P 2AB. Nous gardons le quartier, et nous oublions le code postal.',
  },
  elsewhere: 'Nous n’accueillons pas de bénévoles à cet endroit. Nous ne voulons donc pas vous faire attendre.',
  unplaced: {
    title: 'Nous ne connaissons pas ce code postal',
    text: 'Il est près de chez nous, mais nous ne savons pas dans quel quartier. Vérifiez-le encore. S’il est juste, dites-nous par téléphone où vous habitez.',
    ring: 'Appelez-nous :',
  },
  network: {
    label: 'Quel groupe voulez-vous aider ?',
    hint: 'Plusieurs groupes aident là où vous habitez. Tous conviennent.',
  },
  age: {
    label: 'Avez-vous 18 ans ou plus ?',
    hint: 'Les bénévoles vont chez des inconnus et dépensent de l’argent pour eux. Il faut donc être adulte.',
    options: { YES: 'Oui', NO: 'Non, j’ai moins de 18 ans' },
  },
  young: {
    title: 'Merci. Revenez quand vous aurez 18 ans',
    text: 'Nous ne pouvons pas encore vous accueillir. Nous n’avons rien gardé de ce que vous nous avez dit.',
    instead: 'D’ici là, vous pouvez aider un voisin avec un adulte de votre famille.',
  },
  kinds: {
    label: 'Que voulez-vous faire ?',
    hint: 'Cochez autant de cases que vous voulez. Vous pouvez changer à tout moment.',
  },
  skills: { label: 'Que savez-vous faire d’autre ?', hint: 'Cochez ce qui est vrai pour vous, ou continuez sans cocher.' },
  languages: {
    label: 'Quelles langues parlez-vous ?',
    hint: 'Assez bien pour parler de courses et demander comment quelqu’un va.',
  },
  pageLanguage: 'Dans quelle langue devons-nous vous écrire ?',
  home: {
    label: 'Pouvez-vous sortir ?',
    hint: 'Qui reste à la maison peut aider par téléphone ou par Internet.',
    options: { NO: 'Oui, je peux sortir', YES: 'Non, je reste à la maison pour le moment' },
    ifSo: 'Seulement si vous restez à la maison :',
    consent:
      'Vous restez à la maison pour le moment. Cela peut parler de votre santé. Pouvons-nous le noter, pour que personne ne vous demande de sortir ? Vous pouvez reprendre votre oui à tout moment, et nous l’effaçons.',
    yes: 'Oui, vous pouvez le noter',
  },
  limits: {
    title: 'Combien voulez-vous faire ?',
    capacity: {
      label: 'Combien de tâches à la fois, au plus ?',
      hint: 'Un nombre de 1 à 20. Une seule, c’est déjà bien.',
    },
    spend: {
      label: 'Le plus que vous voulez dépenser dans un magasin, en livres',
      hint: (most) => `Cet argent vous est rendu. Au plus ${most} : laissez vide si cela vous convient.`,
    },
  },
  name: {
    label: 'Quel est votre nom ?',
    hint: 'Prénom, puis nom de famille. Les personnes que vous aidez apprennent seulement le premier mot.',
  },
  reach: {
    title: 'Comment pouvons-nous vous joindre ?',
    phone: {
      label: 'Numéro de téléphone',
      hint: 'Nous appelons ce numéro pour faire votre connaissance. Un numéro de l’étranger convient : commencez par +.',
    },
    email: {
      label: 'Adresse e-mail',
      hint: 'Nous y envoyons les demandes d’aide, et le lien vers votre propre page.',
    },
    texts: 'Envoyez-moi aussi des SMS',
    textsHint: 'Vous pouvez répondre à un appel par SMS : OUI ou NON. Pour les arrêter, répondez STOP.',
  },
  check: {
    title: 'Vérifiez vos réponses',
    keep: 'Nous gardons ce que vous avez écrit, mais pas le code postal. Votre numéro de téléphone et votre e-mail sont sous clé.',
    see: 'Les responsables de votre quartier et de la coordination le voient. Pour lire votre numéro, ils disent pourquoi. Vous voyez qui a regardé.',
    erase: 'Si nous ne pouvons pas vous accueillir, nous l’effaçons tout de suite. Si personne ne répond en 28 jours, aussi.',
    rights: 'Vous pouvez le voir, le changer, en recevoir une copie ou le faire effacer, sur votre propre page ou par téléphone.',
  },
  guidance: {
    title: 'Ce que nous vous demandons',
    since: (day) => `Ces règles valent depuis le ${day}.`,
    agree: 'J’ai lu ceci, et je le respecterai.',
    send: 'M’inscrire',
  },
  sent: {
    title: 'Merci',
    mail: 'Nous vous écrivons maintenant, à l’adresse e-mail que vous avez donnée. Cela peut prendre une minute.',
    nextHeading: 'Et maintenant ?',
    next: [
      'Un ou une responsable de votre quartier lit ce que vous avez dit. On vous appellera peut-être, pour voir un papier avec votre nom.',
      'Vous avez de nos nouvelles dans la journée qui suit.',
      'Après cela, nous vous disons quand quelqu’un près de chez vous a besoin d’aide. Vous dites oui seulement quand cela vous convient.',
    ],
    nothing:
      'Pas d’e-mail de nous, ou pas de réponse dans la journée qui suit ? Nous ne pouvons pas accueillir tout le monde, mais vous devez savoir pourquoi. Demandez-nous :',
    ring: 'Appelez',
  },
  sentBefore:
    'Nous avons ce que vous avez envoyé d’abord. Vos changements depuis ne nous sont pas arrivés. Vous pouvez tout envoyer à nouveau, ou le changer sur votre propre page.',
  capOver: 'Écrivez une somme en livres, par exemple 20. Elle ne peut pas dépasser le maximum donné ici.',

  missing: {
    postcode: 'Écrivez votre code postal.',
    network: 'Choisissez un groupe.',
    age: 'Dites si vous avez 18 ans ou plus.',
    kinds: 'Cochez au moins une chose que vous voulez faire.',
    languages: 'Cochez au moins une langue que vous parlez.',
    pageLanguage: 'Choisissez une langue.',
    home: 'Dites si vous pouvez sortir.',
    homeConsent: 'Si vous restez à la maison, cochez que nous pouvons le noter. Sans votre oui, nous n’en avons pas le droit.',
    name: 'Écrivez votre nom.',
    phone: 'Écrivez un numéro de téléphone, pour que nous puissions appeler.',
    email: 'Écrivez une adresse e-mail. Nous y envoyons les demandes d’aide.',
  },
  rows: {
    postcode: 'Code postal',
    network: 'Groupe',
    age: '18 ans ou plus',
    pageLanguage: 'Langue de nos e-mails',
    home: 'Sortir',
    homeConsent: 'Votre oui pour que nous le gardions',
    capacity: 'Tâches à la fois',
    spend: 'Dans un magasin, au plus',
    name: 'Nom',
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    texts: 'Aussi des SMS',
    kinds: 'Ce que vous voulez faire',
    skills: 'Ce que vous savez faire d’autre',
    languages: 'Langues que vous parlez',
  },
  waiting: 'Votre inscription est faite, et votre quartier n’a pas encore répondu. D’ici là, personne ne vous demande rien.',
  waitingAsk: 'Vous avez une réponse dans la journée qui suit. Sinon, demandez-nous :',
  noTask: {
    title: 'Il n’y a pas de tâche derrière ce lien',
    text: 'Il ouvre votre propre page : ce que nous gardons sur vous, et ce que vous pouvez en faire.',
  },
};
