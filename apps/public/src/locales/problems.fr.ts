import type { problemsAt as at, problems as words } from './problems.en.ts';

export const problems: typeof words = {
  PAGE_NOT_FOUND: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse a peut-être été coupée. Bénévoles : ouvrez encore une fois le lien de notre e-mail.',
  },
  LINK_NOT_FOUND: {
    title: 'Ce lien ne marche pas',
    text: 'Il a peut-être été coupé : copiez le lien entier de notre e-mail. Ou il est vieux : les liens prennent fin quelques jours après la tâche. Si quelqu’un vous attend, dites-le au ou à la responsable de votre quartier.',
  },
  LINK_EXPIRED: {
    title: 'Ce lien a pris fin',
    text: 'Les liens prennent fin quelques jours après la tâche. Cherchez un e-mail plus récent de votre réseau. Si quelqu’un vous attend, dites-le au ou à la responsable de votre quartier.',
  },
  LINK_CLOSED: {
    title: 'Cette page est fermée',
    text: 'Vous ne pouvez pas l’utiliser en ce moment. Des questions ? Appelez le réseau qui vous a envoyé le lien.',
  },
  LINK_LEFT: {
    title: 'Vous nous avez quittés. Merci de votre aide',
    text: 'Nous avons effacé ce que nous savions de vous, et ce lien n’ouvre plus rien. Voulez-vous revenir ? Demandez à votre réseau.',
  },
  CALL_OUT_OVER: {
    title: 'Cet appel est terminé. Merci',
    text: 'Quelqu’un y va déjà, ou ce n’est plus nécessaire. Ou le lien a été coupé : alors copiez-le en entier.',
  },
  CROSS_SITE: {
    title: 'Nous n’avons pas fait cela',
    text: 'Le bouton était sur une page qui n’est pas la nôtre. Ouvrez le lien de notre e-mail et appuyez sur le bouton là.',
  },
  TOO_LARGE: {
    title: 'C’est trop de texte',
    text: 'Nous n’avons rien enregistré. Revenez en arrière et envoyez moins de texte.',
  },
  NOT_A_FORM: {
    title: 'Nous n’avons pas pu lire cela',
    text: 'Nous n’avons rien enregistré. Ouvrez le lien de notre e-mail et appuyez sur le bouton là.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Cela ne marche pas ici',
    text: 'Ouvrez le lien de notre e-mail et appuyez sur le bouton là.',
  },
  TOO_MANY_TRIES: {
    title: 'C’était trop souvent',
    text: 'Attendez quelques minutes, s’il vous plaît. Puis essayez encore.',
  },
  SOMETHING_WENT_WRONG: {
    title: 'Quelque chose n’a pas marché ici',
    text: 'Ce n’était pas votre faute. Essayez encore dans une minute, s’il vous plaît.',
  },
};

const back = 'Revenez à la page d’où vous venez et appuyez encore sur le bouton.';

export const problemsAt: typeof at = {
  mine: {
    PAGE_NOT_FOUND: 'L’adresse a peut-être été coupée. Ouvrez encore une fois votre lien privé.',
    LINK_NOT_FOUND:
      'Il a peut-être été coupé : copiez-le en entier. Si vous attendez de l’aide, appelez votre groupe local et dites votre référence.',
    LINK_EXPIRED:
      'Une page privée prend fin après trois mois. Si vous attendez encore de l’aide, appelez votre groupe local et dites votre référence.',
    CROSS_SITE: 'Le bouton était sur une page qui n’est pas la nôtre. Ouvrez votre lien privé et appuyez sur le bouton là.',
    NOT_A_FORM: 'Nous n’avons rien enregistré. Ouvrez votre lien privé et appuyez sur le bouton là.',
    METHOD_NOT_ALLOWED: 'Ouvrez votre lien privé et appuyez sur le bouton là.',
  },
  entry: {
    PAGE_NOT_FOUND: 'L’adresse a peut-être été coupée. Ouvrez encore une fois le lien de notre message.',
    LINK_NOT_FOUND: 'Il a peut-être été coupé : copiez-le en entier depuis notre message.',
    LINK_EXPIRED:
      'Il y en a un plus récent, ou il est trop vieux. Appelez le réseau qui vous a écrit : il peut vous en envoyer un autre.',
    CROSS_SITE:
      'Le bouton était sur une page qui n’est pas la nôtre. Ouvrez le lien de notre message et appuyez sur le bouton là.',
    NOT_A_FORM: 'Nous n’avons rien enregistré. Ouvrez le lien de notre message et appuyez sur le bouton là.',
    METHOD_NOT_ALLOWED: 'Ouvrez le lien de notre message et appuyez sur le bouton là.',
  },
  forms: {
    PAGE_NOT_FOUND: 'L’adresse a peut-être été coupée.',
    CROSS_SITE: `Le bouton était sur une page qui n’est pas la nôtre. ${back}`,
    NOT_A_FORM: `Nous n’avons rien enregistré. ${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
