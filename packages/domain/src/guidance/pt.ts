/** The guidance a new network starts with, in Portuguese; paragraphs stand apart by an empty line. */
export const guidancePt: string = [
  'Compras: deixe os sacos à porta, bata, e dê um passo atrás. Entre só se ambos quiserem e se a pessoa responsável pelo bairro souber. Guarde o recibo, e escreva nele o total.',
  'Dinheiro: não gaste mais do que disse. Nunca aceite um cartão do banco nem um PIN, e não empreste dinheiro a ninguém. Com o recibo recebe o dinheiro de volta, em notas e moedas ou pela rede. Não aceite dinheiro de presente.',
  'Segurança: diga primeiro a palavra combinada. Se alguma coisa lhe parecer mal, vá-se embora e diga à pessoa responsável pelo bairro. Em perigo, ligue para o 999. Se não se sentir bem, fique em casa e devolva a tarefa.',
  'Privacidade: o nome e a morada são só para esta tarefa. Não os escreva, não os fotografe e não os passe a ninguém, nem na conversa dos voluntários. Quando estiver feito, esqueça-os, como nós fazemos.',
  'Preocupações: se recear que alguém está a sofrer maus tratos ou não consegue cuidar de si, carregue em «Preocupa-me a segurança de alguém» na tarefa. Não prometa guardar segredo.',
].join('\n\n');
