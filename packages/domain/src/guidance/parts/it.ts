import type { PartWords } from './en.ts';

/** What a new network asks beside for each kind and way of help, and where it comes from, in Italian. */
export const partsIt: PartWords = {
  NHS: 'Secondo quello che l’NHS dice al pubblico.',
  GOVERNMENT: 'Secondo quello che il governo dice a volontari e datori di lavoro.',
  CHARITIES: 'Secondo quello che consigliano le associazioni di volontari.',
  shopping:
    'Chieda una lista corta, e che cosa prendere se qualcosa manca. Chieda se ci sono allergie. Tenga al freddo i cibi freddi: vada subito là. Compri quello che è sulla lista, e tenga lo scontrino.',
  prescription:
    'Dica il nome e l’indirizzo in farmacia. Consegni il sacchetto chiuso: non lo apra, e non legga che cosa c’è dentro. Non dia consigli sulle medicine. Chi si sente peggio telefona al 111, in pericolo al 999.',
  post: 'Prenda lettere e pacchi chiusi. Legga solo dove vanno. Non prenda mai soldi, carte o chiavi da spedire.',
  'check-in-call':
    'Dica il Suo nome e la parola d’ordine. Chieda se è un buon momento. Ascolti più di quanto parla. Non prometta niente che non può mantenere. Se serve più di una chiacchierata, lo dica al responsabile di quartiere.',
  'dog-walking':
    'Tenga il cane sempre al guinzaglio. Chieda com’è con altri cani e con i bambini. Raccolga quello che lascia. Non gli dia niente da mangiare. Porti fuori i cani di una sola casa alla volta.',
  'lend-an-item': 'Presti quello che è sicuro e pulito. Guardi prima cavi e spine. Decidete quando torna.',
  IN_PERSON:
    'Resti a casa se ha tosse o febbre, o se sta male. Si lavi le mani prima e dopo. Dica a qualcuno dove va e quando torna. Non entri in casa di Sua iniziativa.',
  BY_PHONE:
    'Per non mostrare il Suo numero, faccia il 141 prima dell’altro. Telefoni solo quando la persona ha detto che è sicuro. Se risponde qualcun altro, non dica perché telefona.',
  ONLINE:
    'Non chieda mai una password o una carta, e non le scriva mai al suo posto. Non aggiunga la persona agli amici. Alla fine chiuda quello che ha aperto.',
};
