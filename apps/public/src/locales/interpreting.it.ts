import type { Words } from './en.ts';

export const interpreting: Words['interpreting'] = {
  youRing:
    'Questa persona preferisce parlare la Sua lingua. Le telefoni e chieda di che cosa ha bisogno. Poi prema «È fatto» e scriva in inglese che cosa ha detto.',
  leadRings: (lead) =>
    `${lead ?? 'Il responsabile di quartiere'} Le telefona, con questa persona in linea. Dica a ciascuno che cosa dice l’altro. Non Le serve nessun numero.`,
  ringsYou: (firstName) => `${firstName} parla la Sua lingua e Le telefona. Chieda prima la parola d’ordine.`,
  doneTitle: 'Ha parlato con questa persona?',
  told: 'Che cosa Le ha detto, in inglese',
  toldHint:
    'Solo di che cosa ha bisogno, e quando. Lo legge il responsabile di quartiere. La persona può leggerlo sulla sua pagina.',
  rung: 'Ho telefonato',
  wasOnTheLine: 'Ero in linea',
  missing: 'Scriva in inglese che cosa Le ha detto.',
  notReached: 'Non ha risposto nessuno? Riprovi più tardi, o restituisca il compito.',
};
