import type { entry as words } from './entry.en.ts';

/** What a service reads behind the link that was mailed to it. */
export const entry: typeof words = {
  title: 'Est-ce toujours juste ?',
  lead: (network) =>
    `Le réseau ${network} parle de vous aux gens. Regardez ce que nous disons, s’il vous plaît. Tout le monde peut le lire.`,
  example: 'Cette fiche est un exemple. Elle est inventée.',
  description: 'Ce que vous faites',
  phone: 'Téléphone',
  hours: 'Heures d’ouverture',
  noHours: 'Nous n’en connaissons pas',
  room: 'La place, selon votre dernière réponse',
  rooms: { OPEN: 'Nous avons de la place', WAITING_LIST: 'Il y a une liste d’attente', FULL: 'Nous sommes complets' },
  assuredOn: 'Dernière confirmation',
  never: 'Jamais encore',
  roomNow: 'Avez-vous de la place maintenant ?',
  waitingDays: 'S’il y a une liste d’attente : environ combien de jours ?',
  waitingHint: 'Un nombre de jours. Laissez vide si vous ne savez pas.',
  right: 'Oui, c’est juste',
  notRight: 'Quelque chose n’est pas juste',
  weClosed: 'Nous avons fermé',
  keep: 'Gardez l’e-mail : son lien vous servira encore quand quelque chose changera.',
  correctTitle: 'Dites-nous comment c’est maintenant',
  publicOnly: 'Tout le monde peut lire ceci. N’écrivez ni nom, ni numéro, ni adresse d’une personne.',
  hoursHint:
    'Choisissez les jours, l’heure d’ouverture et l’heure de fermeture. Laissez une ligne vide pour l’enlever. Tout vide veut dire : nous n’en connaissons pas.',
  times: (number) => `Horaires ${number}`,
  days: { MO: 'Lun', TU: 'Mar', WE: 'Mer', TH: 'Jeu', FR: 'Ven', SA: 'Sam', SU: 'Dim' },
  opens: 'Ouvre à',
  closes: 'Ferme à',
  save: 'Enregistrer, et tout est juste',
  closedTitle: 'Avez-vous fermé pour toujours ?',
  closedText:
    'Alors personne ne vous trouve plus dans notre annuaire, et ce lien prend fin. Seulement pour le moment ? Écrivez-le plutôt dans ce que vous faites.',
  closedYes: 'Oui, nous avons fermé',
  back: 'Retour à notre fiche',
  thanksTitle: 'Merci',
  thanks: 'Nous l’avons noté. Les gens le lisent dès maintenant.',
  thanksClosed: 'Nous vous avons enlevés de ce que les gens trouvent. Était-ce une erreur ? Appelez le réseau qui vous a écrit.',
};
