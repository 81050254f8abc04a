import type { PartWords } from './en.ts';

/** What a new network asks beside for each kind and way of help, and where it comes from, in Portuguese. */
export const partsPt: PartWords = {
  NHS: 'De acordo com o que o NHS diz ao público.',
  GOVERNMENT: 'De acordo com o que o governo diz a voluntários e empregadores.',
  CHARITIES: 'De acordo com o que aconselham as associações de voluntários.',
  shopping:
    'Peça uma lista curta, e o que levar se alguma coisa faltar. Pergunte por alergias. Mantenha frio o que é frio: vá logo para lá. Compre o que está na lista, e guarde o recibo.',
  prescription:
    'Diga o nome e a morada na farmácia. Entregue o saco fechado: não o abra, nem leia o que está lá dentro. Não dê conselhos sobre remédios. Quem se sentir pior liga 111, em perigo 999.',
  post: 'Leve cartas e encomendas fechadas. Leia apenas para onde vão. Nunca leve dinheiro, cartões ou chaves para enviar.',
  'check-in-call':
    'Diga o seu primeiro nome e a palavra combinada. Pergunte se é boa altura. Oiça mais do que fala. Não prometa nada que não possa cumprir. Se a pessoa precisar de mais do que uma conversa, diga à pessoa responsável pelo bairro.',
  'dog-walking':
    'Leve o cão sempre com trela. Pergunte como é com outros cães e com crianças. Apanhe o que ele deixa. Não lhe dê nada de comer. Passeie os cães de uma só casa de cada vez.',
  'lend-an-item': 'Empreste o que é seguro e está limpo. Veja primeiro os cabos e as fichas. Combinem quando volta.',
  IN_PERSON:
    'Fique em casa se tiver tosse ou febre, ou se se sentir mal. Lave as mãos antes e depois. Diga a alguém aonde vai e quando volta. Não entre em casa por sua iniciativa.',
  BY_PHONE:
    'Para não mostrar o seu número, marque 141 antes do outro. Ligue só quando a pessoa disse que é seguro. Se atender outra pessoa, não diga porque liga.',
  ONLINE:
    'Nunca peça uma palavra-passe nem um cartão, e nunca os escreva pela pessoa. Não a adicione como amiga. No fim, feche o que abriu.',
};
