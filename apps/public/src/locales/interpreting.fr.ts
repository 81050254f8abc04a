import type { Words } from './en.ts';

export const interpreting: Words['interpreting'] = {
  youRing:
    'Cette personne préfère parler votre langue. Appelez-la et demandez-lui ce dont elle a besoin. Puis appuyez sur « C’est fait » et écrivez en anglais ce qu’elle a dit.',
  leadRings: (lead) =>
    `${lead ?? 'Le responsable de quartier'} vous appelle, avec cette personne en ligne. Vous dites à chacun ce que l’autre dit. Vous n’avez besoin d’aucun numéro.`,
  ringsYou: (firstName) => `${firstName} parle votre langue et vous appelle. Demandez d’abord le mot convenu.`,
  doneTitle: 'Vous lui avez parlé ?',
  told: 'Ce qu’elle vous a dit, en anglais',
  toldHint:
    'Seulement ce dont elle a besoin, et quand. Le responsable de quartier le lit. La personne peut le lire sur sa propre page.',
  rung: 'Je l’ai appelée',
  wasOnTheLine: 'J’étais en ligne',
  missing: 'Écrivez en anglais ce qu’elle vous a dit.',
  notReached: 'Personne n’a répondu ? Réessayez plus tard, ou rendez la tâche.',
};
