import type { Words } from './en.ts';

export const referralFr: Words['referral'] = {
  doorTitle: 'Une demande attend votre service',
  doorText:
    'Une personne a besoin d’aide et a dit oui pour que nous vous le disions. Avant de montrer quoi que ce soit, nous envoyons un code à la boîte mail de votre service.',
  sendCode: 'Envoyer le code',
  sendCodeNote: 'Il part à l’adresse où votre service reçoit ces demandes, et à aucune autre.',
  codeSent: 'Six chiffres sont en route vers la boîte mail de votre service. Cela peut prendre une minute.',
  back: 'Retour',
  states: {
    SENT: {
      title: 'Une personne a besoin de votre aide',
      text: 'Regardez ce qu’elle vous dit. Puis répondez oui, pas encore ou non.',
    },
    RECEIVED: {
      title: 'Une personne a besoin de votre aide',
      text: 'Le réseau sait que vous l’avez vu. Répondez oui, pas encore ou non, s’il vous plaît.',
    },
    WAITLISTED: {
      title: 'Sur votre liste d’attente',
      text: 'Le réseau aide en attendant. Dites oui quand ce sera son tour.',
    },
    ACCEPTED: {
      title: 'Vous avez dit oui',
      text: 'Le réseau aide jusqu’à ce que vous commenciez. Dites-nous quand vous avez commencé.',
    },
    STARTED: {
      title: 'Vous avez commencé',
      text: 'L’aide du réseau peut maintenant s’arrêter. Dites-nous quand vous avez fini : nous effaçons alors ce qui vous a été dit.',
    },
    COMPLETED: {
      title: 'C’est fait. Merci',
      text: 'Nous avons effacé ce qui vous a été dit. N’en gardez pas plus qu’il ne vous faut.',
    },
    DECLINED: {
      title: 'Vous avez dit non',
      text: 'Nous avons effacé ce qui vous a été dit. Effacez ce que vous avez noté, s’il vous plaît.',
    },
    WITHDRAWN: {
      title: 'Cette demande a été retirée',
      text: 'Le oui a été repris ou n’est plus valable, ou ce n’est plus nécessaire. Effacez ce que vous avez noté sur la personne, s’il vous plaît.',
    },
    EXPIRED: {
      title: 'Cette demande n’est plus valable',
      text: 'Nous n’avons pas eu de réponse pendant trop longtemps. Nous avons effacé ce qui était pour vous. Effacez ce que vous avez noté, s’il vous plaît.',
    },
    FAILED: {
      title: 'Cette demande a pris fin',
      text: 'Elle ne vous est pas arrivée à temps. Effacez ce que vous avez noté, s’il vous plaît.',
    },
  },
  facts: {
    service: 'Pour',
    what: 'Sorte d’aide',
    where: 'Quartier',
    language: 'Langue préférée',
    answerBy: 'Répondez au plus tard',
  },
  toldHeading: 'Ce que la personne vous dit',
  show: 'Montrer ce que la personne vous dit',
  showNote: 'Nous notons que votre service a regardé, et quand. La personne peut le voir.',
  toldText:
    'La personne a dit oui pour vous dire cela et rien d’autre. Servez-vous-en pour l’aider. Elle peut reprendre son oui.',
  fields: {
    calledName: 'Comment l’appeler',
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    postcode: 'Code postal',
    address: 'Adresse',
    safeContact: 'Comment la joindre sans danger',
    note: 'Ce qu’il faut',
    householdSize: 'Qui vit avec elle',
    diet: 'Ce qu’elle ne mange pas',
    allergies: 'Ses allergies',
  },
  answerHeading: 'Votre réponse',
  verbs: {
    accept: 'Oui, nous aiderons',
    waitlist: 'Pas encore : nous avons une liste d’attente',
    decline: 'Non, nous ne pouvons pas aider',
    start: 'Nous avons commencé à aider',
    complete: 'Nous avons fini',
  },
  verbNotes: {
    accept: 'Le réseau aide jusqu’à ce que vous commenciez.',
    start: 'L’aide du réseau s’arrête alors.',
    complete: 'Nous effaçons ce qui vous a été dit. On ne peut pas revenir en arrière.',
  },
  waitingDays: 'L’attente dure environ combien de jours ?',
  waitingDaysHint: 'Un nombre entier, par exemple 14',
  reason: 'Pourquoi non ?',
  reasons: {
    NO_CAPACITY: 'Nous sommes complets',
    NOT_ELIGIBLE: 'Notre aide n’est pas faite pour cette personne',
    COULD_NOT_BE_CONTACTED: 'Nous n’avons pas pu joindre la personne',
    OUT_OF_AREA: 'La personne habite hors de notre secteur',
    PERSON_DECLINED: 'La personne ne le veut pas',
    OTHER: 'Une autre raison',
  },
  declineNote: 'Nous effaçons ce qui vous a été dit, et le réseau cherche une autre aide.',
  missing: {
    code: 'Écrivez les six chiffres de l’e-mail.',
    waitingDays: 'Donnez les jours par un nombre entier de 0 à 999.',
    reason: 'Choisissez pourquoi.',
  },
};
