/** Plain Italian words, easy to say on the phone and hard to mishear; none says anything about a person. */
export const codeWordsIt: readonly string[] = `
  mela pera arancia limone ciliegia albicocca pesca anguria melone castagna nocciola mandorla basilico rosmarino salvia lavanda tulipano
  girasole margherita viola edera quercia pino abete bosco prato collina montagna valle fiume lago isola spiaggia onda fontana ponte faro
  porto barca vela ancora bussola bicicletta treno trattore lanterna candela finestra tenda tappeto cuscino cesto bottiglia bicchiere
  cucchiaio teiera pentola farina burro zucchero miele biscotto pane formaggio zucca carota pomodoro lattuga spinaci delfino gabbiano
  farfalla scoiattolo coniglio riccio tartaruga pinguino usignolo rondine chitarra violino tamburo flauto pianoforte matita quaderno
  giornale ombrello bottone nastro campana orologio specchio scala martello arcobaleno nuvola tuono stella cometa autunno inverno primavera
`
  .trim()
  .split(/\s+/);
