import type { privacyEn } from './privacy.en.ts';

export const privacyPt: typeof privacyEn = {
  link: 'O que guardamos, e os seus direitos',
  title: 'O que guardamos, e os seus direitos',
  lead: 'Não tem de nos dizer nada. Se disser, é isto que acontece.',
  at: {
    rung: 'O responsável de bairro lê, e a pessoa também. É apagado quando o pedido termina.',
    help: 'Não guardamos nada antes de enviar. Depois veem-no as pessoas responsáveis que tratam disto e o seu voluntário, e é apagado quando estiver feito.',
    refer:
      'Não guardamos nada antes de enviarem. Depois veem-no as pessoas responsáveis que tratam disto e o voluntário que ajuda, e é apagado quando estiver feito.',
    phone:
      'Comparamos o seu número com os dos nossos voluntários, para lhe enviar o seu link. Depois desaparece. Contamos as tentativas, por um dia no máximo.',
    volunteer:
      'Não guardamos nada antes de enviar. Depois vê-o quem é responsável pelo seu bairro. É apagado se não aceitarmos a inscrição, ou quando sair.',
    spent: 'A pessoa responsável pelo seu bairro vê o valor e como é devolvido. É apagado 28 dias depois de a ajuda acabar.',
    concern: 'Guardamos isto fechado à chave, para proteger as pessoas: no máximo 6 anos depois de estar resolvido.',
    change: 'Toma o lugar do que guardávamos antes, e é apagado com o resto quando estiver feito.',
    yours: 'Toma o lugar do que guardávamos antes, e é apagado com o resto quando sair. Quem é responsável pelo seu bairro vê-o.',
  },
  printed:
    'O que está impresso aqui pode dizer quem é. Guarde-o onde mais ninguém o leia. Pode perguntar-nos em qualquer altura o que guardamos, ou pedir que o apaguemos.',
  parts: {
    ask: {
      heading: 'Se pede ajuda',
      points: [
        'Guardamos como lhe chamar, como falar consigo, onde mora e de que precisa. Assim alguém pode ajudar, que foi o que pediu.',
        'Aquilo de que precisa pode falar da sua saúde. Só o guardamos se disser sim, e pode retirar o sim.',
        'Veem-no as pessoas responsáveis que tratam disto. O voluntário que ajuda vê-o até estar feito. Cada vez que alguém vê fica escrita, e pode ver essa lista.',
        'Quando estiver feito, ou se mudar de ideias, apagamos logo. Por mais alguns dias guardamos como falar consigo.',
      ],
    },
    another: {
      heading: 'Se outra pessoa pediu por si',
      points: ['Ligamos-lhe primeiro e dizemos o que guardamos e quem nos disse. Se não quiser, apagamos.'],
    },
    volunteer: {
      heading: 'Se faz voluntariado',
      points: [
        'Guardamos o nome, o telefone e o e-mail, o bairro, as línguas, o que gosta de fazer e quando tem tempo.',
        'Anotamos que documentos vimos, em que dia, e até quando valem. Não guardamos cópias nem números.',
        'Uma verificação DBS, e que fica em casa, só anotamos se disser sim. Pode retirar o sim, e apagamos.',
        'Veem-no quem é responsável pelo seu bairro e a coordenação, até sair.',
        'Se se inscrever e ninguém responder em 28 dias, ou se não aceitarmos a inscrição, apagamos.',
      ],
    },
    staff: {
      heading: 'Se é responsável por um bairro ou dirige uma rede',
      points: [
        'Guardamos o nome, o e-mail, aquilo por que é responsável e quando entrou, enquanto trabalhar connosco.',
        'O que vê fica registado por 12 meses, com o motivo que deu.',
      ],
    },
    worry: {
      heading: 'Se alguém tem uma preocupação com uma pessoa',
      points: [
        'Leem-na a pessoa responsável pela proteção e quem a substitui, nunca a pessoa de quem se fala. A lei deixa-nos guardá-la sem perguntar, para proteger as pessoas.',
        'É apagada o mais tardar 6 anos depois de estar resolvida.',
      ],
    },
    rights: {
      heading: 'O que pode fazer',
      points: [
        'Ver o que guardamos, e receber uma cópia.',
        'Mandar corrigir, mandar apagar, ou dizer-nos para parar.',
        'Retirar o seu sim.',
        'Se pediu pela internet, ou faz voluntariado, a sua página faz logo tudo isso. Se não, ligue para a sua rede.',
        'Nenhum computador decide sobre si.',
      ],
    },
    complain: {
      heading: 'Se alguma coisa não está bem',
      points: [
        'Diga à sua rede, com as palavras que quiser. Dentro de 30 dias dizem-lhe que receberam.',
        'Também pode ligar para a entidade que protege os dados («Information Commissioner»): 0303 123 1113.',
      ],
    },
  },
  whoHeading: 'Quem somos',
  who: 'A rede a que se dirige decide o que acontece com o que lhe diz:',
};
