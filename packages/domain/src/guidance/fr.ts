/** The guidance a new network starts with, in French; paragraphs stand apart by an empty line. */
export const guidanceFr: string = [
  'Courses : posez les sacs devant la porte, frappez, puis reculez. N’entrez que si vous le voulez tous les deux et si la personne responsable du quartier le sait. Gardez le ticket de caisse, et écrivez la somme dessus.',
  'Argent : ne dépensez pas plus que ce que vous avez dit. Ne prenez jamais une carte bancaire ni son code, et ne prêtez d’argent à personne. Votre argent vous est rendu selon le ticket, en espèces ou par le réseau. N’acceptez pas d’argent en cadeau.',
  'Sécurité : dites d’abord le mot convenu. Si quelque chose vous semble anormal, partez et dites-le au ou à la responsable de votre quartier. En cas de danger, appelez les secours au 999. Si vous ne vous sentez pas bien, restez à la maison et rendez la tâche.',
  'Vie privée : le nom et l’adresse servent à cette seule tâche. Ne les notez pas, ne les photographiez pas et ne les donnez à personne, même pas dans le groupe des bénévoles. Quand c’est fait, oubliez-les, comme nous.',
  'Inquiétudes : vous craignez que quelqu’un subisse du mal ou ne puisse pas prendre soin de soi ? Touchez « Je m’inquiète pour la sécurité de quelqu’un » sur la tâche. Ne promettez pas de garder le secret.',
].join('\n\n');
