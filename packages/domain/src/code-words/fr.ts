/** Plain French words, easy to say on the phone and hard to mishear; none says anything about a person. */
export const codeWordsFr: readonly string[] = `
  abeille abricot agrume aiguille ananas ancre arbre ardoise automne balance balcon banane bateau bouton brioche brouette cabane cacao
  camion canard carotte cascade cerise chapeau cheval citron citrouille colline coquillage coussin crayon cuivre dauphin domino drapeau
  escalier fenêtre ficelle fontaine forêt fraise framboise girafe grenier guitare hamster hibou horloge jardin jonquille lanterne lavande
  lézard lilas lumière mandarine marmite melon miroir montagne moulin muguet navire noisette nuage olivier orange oreiller panier papier
  papillon parapluie pendule perle phare piano planète pomme poterie prune radis rivière robinet ruban sandale sapin soleil tambour
  tomate tonnerre tortue tracteur trompette tulipe vanille velours verger violon voilier
`
  .trim()
  .split(/\s+/);
