import type { callOut as en } from './call-out.en.ts';

export const callOut: typeof en = {
  next: [
    'Diz «Eu posso» e escreve o número de telefone que temos de si.',
    'Enviamos um link só seu para o endereço de e-mail que temos de si.',
    'Abra esse link e diga lá «Eu posso».',
  ],
  phoneTitle: 'Que número de telefone seu temos?',
  phone: 'O seu número de telefone',
  phoneNote: 'O número que deu quando se juntou a nós. Só o usamos para encontrar o seu registo, e não o guardamos.',
  phoneMalformed: 'Escreva o seu número de telefone com todos os algarismos, por exemplo 07700 900123.',
  send: 'Enviem-me o meu link',
  sentTitle: 'Obrigado. Veja o seu e-mail, por favor',
  sent: 'Se este é o número de um dos nossos voluntários, um link vai a caminho do seu e-mail. Pode demorar um minuto.',
  sentNothing: 'Não há nada? Veja no correio não desejado, ou volte atrás e escreva o número que deu quando se juntou.',
  joinHeading: 'Ainda não é dos nossos voluntários?',
  join: 'Gostava de se juntar a nós? Pergunte a quem lhe enviou isto, ou ao seu grupo local.',
  more: 'O que fazemos',
};
