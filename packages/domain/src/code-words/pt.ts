/** Plain Portuguese words, easy to say on the phone and hard to mishear; none says anything about a person. */
export const codeWordsPt: readonly string[] = `
  maçã pera laranja limão cereja pêssego melancia melão morango banana castanha amêndoa avelã azeitona salsa alecrim canela baunilha
  tulipa girassol margarida violeta lavanda trevo pinheiro carvalho bosque floresta prado colina montanha vale ribeira lagoa ilha praia
  onda fonte ponte farol porto barco vela âncora bússola bicicleta comboio trator lanterna candeeiro janela cortina tapete almofada cesto
  garrafa colher chaleira panela farinha manteiga açúcar biscoito queijo abóbora cenoura tomate alface espinafre golfinho gaivota
  borboleta esquilo coelho ouriço tartaruga pinguim andorinha guitarra violino tambor flauta piano lápis caderno jornal botão sino
  relógio espelho escada martelo balão nuvem trovão estrela cometa outono inverno primavera arroz tinteiro moinho castelo telhado
`
  .trim()
  .split(/\s+/);
