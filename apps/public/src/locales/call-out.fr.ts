import type { callOut as words } from './call-out.en.ts';

export const callOut: typeof words = {
  next: [
    'Vous dites « Je peux » et vous écrivez le numéro de téléphone que nous avons de vous.',
    'Nous envoyons un lien personnel à l’adresse e-mail que nous avons de vous.',
    'Ouvrez ce lien et dites « Je peux » à cet endroit.',
  ],
  phoneTitle: 'Quel numéro de téléphone avons-nous de vous ?',
  phone: 'Votre numéro de téléphone',
  phoneNote: 'Le numéro donné à votre inscription. Il nous sert seulement à vous retrouver. Nous ne le gardons pas.',
  phoneMalformed: 'Écrivez votre numéro de téléphone avec tous ses chiffres, par exemple 07700 900123.',
  send: 'Envoyez-moi mon lien',
  sentTitle: 'Merci. Regardez vos e-mails, s’il vous plaît',
  sent: 'Si ce numéro est celui d’un ou d’une de nos bénévoles, un lien part vers son adresse e-mail. Cela peut prendre une minute.',
  sentNothing:
    'Rien n’est arrivé ? Regardez dans les courriers indésirables. Ou revenez en arrière et écrivez le numéro donné à votre inscription.',
  joinHeading: 'Vous n’êtes pas encore bénévole chez nous ?',
  join: 'Voulez-vous nous rejoindre ? Demandez à la personne qui vous a envoyé ceci, ou à votre groupe local.',
  more: 'Ce que nous faisons',
};
