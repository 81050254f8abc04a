import type { Words } from './en.ts';

export const weekly: Words['weekly'] = {
  tick: 'M’envoyer un e-mail les semaines où personne près de moi n’a besoin de moi',
  tickHint: 'Il dit ce qu’il y a d’autre, une fois par semaine au plus. Un clic l’arrête.',
  heading: 'E-mail de la semaine',
  on: 'Les semaines où personne près de vous n’a besoin de vous, nous vous envoyons un e-mail. Il dit ce qu’il y a d’autre.',
  off: 'Les semaines où personne près de vous n’a besoin de vous, nous pouvons vous envoyer un e-mail. Il dit ce qu’il y a d’autre.',
  start: 'M’envoyer l’e-mail de la semaine',
  stop: 'Arrêter l’e-mail de la semaine',

  title: 'Arrêter l’e-mail de la semaine ?',
  text: (network) =>
    `Le réseau ${network} vous envoie un e-mail par semaine quand personne près de vous n’a besoin de vous. Les demandes d’aide arrivent quand même.`,
  doneTitle: 'L’e-mail de la semaine est arrêté',
  done: 'Ces e-mails ne viennent plus. Les demandes d’aide arrivent comme avant. Vous pouvez redemander l’e-mail sur votre propre page.',
  overTitle: 'Ce lien n’arrête rien',
  over: 'Il est trop ancien, ou il en manque une partie. Utilisez le lien d’un e-mail plus récent, ou arrêtez l’e-mail sur votre propre page.',
  own: 'Vers ma page',
};

export const messages: Words['messages'] = {
  heading: 'Messages à votre quartier',
  on: 'Les responsables de votre quartier écrivent parfois à tous ses bénévoles, deux fois par semaine au plus.',
  off: 'Les responsables de votre quartier ne vous écrivent pas avec tous les autres. Les demandes d’aide arrivent quand même.',
  start: 'M’envoyer les messages au quartier',
  stop: 'Arrêter les messages au quartier',
  title: 'Arrêter les messages à tout le quartier ?',
  text: (network) =>
    `Les responsables du réseau ${network} écrivent parfois à tous les bénévoles de votre quartier. Les demandes d’aide arrivent quand même.`,
  doneTitle: 'Les messages au quartier sont arrêtés',
  done: 'Ces messages ne viennent plus. Les demandes d’aide et vos tâches restent comme avant. Vous pouvez redemander les messages sur votre propre page.',
  over: 'Il est trop ancien, ou il en manque une partie. Utilisez le lien d’un e-mail plus récent, ou arrêtez les messages sur votre propre page.',
};
