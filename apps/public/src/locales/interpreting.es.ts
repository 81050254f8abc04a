import type { Words } from './en.ts';

export const interpreting: Words['interpreting'] = {
  youRing:
    'Esta persona prefiere hablar su idioma. Llámele y pregunte qué necesita. Después pulse «Está hecho» y escriba en inglés lo que le dijo.',
  leadRings: (lead) =>
    `${lead ?? 'Su responsable de barrio'} le llama, con esa persona en la línea. Usted le dice a cada una lo que dice la otra. No necesita ningún número.`,
  ringsYou: (firstName) => `${firstName} habla su idioma y le llama. Pregunte primero la palabra clave.`,
  doneTitle: '¿Ha hablado con esa persona?',
  told: 'Lo que le dijo, en inglés',
  toldHint: 'Solo lo que necesita y cuándo. Lo lee su responsable de barrio. La persona puede leerlo en su propia página.',
  rung: 'Le he llamado',
  wasOnTheLine: 'Estuve en la línea',
  missing: 'Escriba en inglés lo que le dijo.',
  notReached: '¿No contestó nadie? Inténtelo más tarde o devuelva la tarea.',
};
