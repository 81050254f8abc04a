/** The guidance a new network starts with, in Italian; paragraphs stand apart by an empty line. */
export const guidanceIt: string = [
  'Spesa: lasci le borse alla porta, bussi, e faccia un passo indietro. Entri solo se lo volete tutti e due e il responsabile di quartiere lo sa. Conservi lo scontrino, e ci scriva la somma.',
  'Soldi: non spenda più di quanto ha detto. Non prenda mai una carta o un PIN, e non presti soldi a nessuno. I soldi Le vengono restituiti con lo scontrino, in contanti o dalla rete. Non accetti regali in denaro.',
  'Sicurezza: dica prima la parola d’ordine. Se qualcosa non Le sembra a posto, vada via e lo dica al responsabile di quartiere. In pericolo, chiami il 999. Se sta male, resti a casa e restituisca il compito.',
  'Riservatezza: il nome e l’indirizzo sono solo per questo compito. Non li scriva, non li fotografi e non li passi ad altri, nemmeno nella chat dei volontari. Quando è fatto, li dimentichi, come noi.',
  'Preoccupazioni: se teme che qualcuno subisca del male o non possa badare a sé, prema nel compito «Ho paura per la sicurezza di qualcuno». Non prometta di tenere il segreto.',
].join('\n\n');
