import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Perto de si há neste momento voluntários suficientes.',
  NOT_REACHED: 'Tentámos falar consigo e não conseguimos.',
  PROOF_MISSING: 'Não pudemos ver os documentos de que este tipo de ajuda precisa.',
  NOT_SUITABLE: 'O que é preciso perto de si não combina com o que pode dar neste momento.',
  OWN_WISH: 'Disse-nos que prefere não o fazer.',
  NOBODY_ANSWERED: 'Nenhum de nós encontrou tempo para lhe responder em quatro semanas. Pedimos desculpa: merecia melhor.',
};

/** What volunteers are told of joining, leaving and their own page, in Portuguese. */
export const volunteeringPt: VolunteeringMails = {
  ask: (phone, email) => (phone ? `ligue para ${phone}` : email && `escreva para ${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `Obrigado por querer ajudar com ${network}`,
      [
        'Temos a sua inscrição. Uma pessoa responsável pelo seu bairro vê-a e pode ligar-lhe, para se conhecerem e para ver um documento seu. Até lá ninguém lhe pede nada.',
        `Tem notícias nossas dentro de um dia.${ask ? ` Se não, ${ask}.` : ''}`,
        'O que guardamos: o nome, o bairro, as línguas e o que gosta de fazer. Quem é responsável pelo seu bairro e a coordenação veem isso. O número e o e-mail estão fechados à chave, e registamos cada vez que alguém os vê. Se ninguém responder em 28 dias, ou se mudar de ideias, apagamos tudo.',
        'Na sua página pode ver tudo, corrigir ou apagar. Não foi você que se inscreveu? Então apague tudo lá.',
      ],
      'Abrir a minha página',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      'Já nos conhecemos',
      [
        `Alguém acabou de se inscrever em ${network} com o seu número ou o seu e-mail. Já está connosco, por isso nada mudou.`,
        `Foi você? Na sua página vê o que guardamos sobre si e como está, e pode mudar.${ask ? ` Ou ${ask}.` : ''}`,
        'Se não foi você, não faça nada. Não dissemos a ninguém que nos conhecemos.',
      ],
      'Abrir a minha página',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('Já nos conhecemos', [
      `Alguém acabou de se inscrever em ${network} com o seu número ou o seu e-mail. Já está connosco, e as suas páginas estão fechadas neste momento.`,
      ask && `Se foi você e tem uma pergunta, ${ask}. Se não foi você, não faça nada.`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by} deu-nos os seus dados: quer ajudar?`,
      [
        `${by} disse à rede ${network} que ajuda os seus vizinhos. Ninguém lhe pede nada até você mesmo dizer que sim, na sua página.`,
        'O que guardamos: o nome, o bairro, as línguas, o que pode fazer e quando, como o seu grupo escreveu. Quem é responsável pelo seu bairro e a coordenação veem isso. O número e o e-mail estão fechados à chave, e registamos cada vez que alguém os vê.',
        `Na sua página pode ver tudo, corrigir, dizer que sim, ou apagar logo. Se não fizer nada, apagamos tudo em ${until}.`,
        ask && `Alguma coisa está errada, ou não concorda? Diga-o na sua página, ou ${ask}.`,
      ],
      'Abrir a minha página',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('Disse que não: apagámos tudo', [
      `Um grupo deu os seus dados à rede ${network}. Disse-nos que prefere não ajudar.`,
      'Apagámos tudo: o nome, o número e a morada. Este e-mail é o último.',
      'Pode inscrever-se quando quiser.',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      'Está a esperar mais do que dissemos',
      [
        `Inscreveu-se em ${network} há mais de um dia, e ninguém respondeu ainda. A culpa é nossa, não sua. Acabámos de lembrar quem é responsável pelo seu bairro.`,
        ask && `Se prefere não esperar, ${ask}.`,
      ],
      'Abrir a minha página',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      'Que bom ter a sua ajuda: agora faz parte do grupo',
      [
        `Uma pessoa responsável pelo seu bairro aceitou a sua inscrição. Obrigado por ajudar com ${network}.`,
        'O que acontece a seguir: quando alguém perto de si precisar do que pode dar, recebe um e-mail que diz o quê e mais ou menos onde. Diz «Eu posso», ou não; as duas respostas estão bem. Só quem é responsável vê o seu número.',
        'Antes de ir a algum lado vê uma palavra combinada. Para algumas ajudas temos de ver primeiro um documento seu, e ligamos-lhe por isso.',
        `Na sua página diz quando não quer receber apelos, e muda o que faz.${ask ? ` Para qualquer outra coisa, ${ask}.` : ''}`,
      ],
      'Abrir a minha página',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('Obrigado por querer ajudar', [
      `Inscreveu-se em ${network}. Hoje não podemos aceitar a sua inscrição. ${WHY[reason]}`,
      'Apagámos o que nos disse: o nome, o número e a morada. Este e-mail é o último.',
      `Pode inscrever-se de novo em qualquer altura.${ask ? ` Se acha que isto está errado, ${ask}.` : ''} Obrigado por se lembrar de nós.`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: 'Já não pode fazer voluntariado connosco',
    sentences: [
      `${network} decidiu que já não pode fazer voluntariado com o grupo. As suas páginas estão fechadas, e apagámos o seu nome, número e morada.`,
      `Se acha que isto está errado, peça a ${person} que veja de novo. Não foi ${person} que decidiu.${phone ? ` Ligue para ${phone} e peça para falar com essa pessoa.` : ''}`,
      'Guardamos uma marca que nos deixa reconhecer o seu número e o seu e-mail, e mais nada. Alguém a vê uma vez por ano.',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: 'Saiu do grupo. Obrigado pela sua ajuda',
    sentences: [
      `Já não faz voluntariado com ${network}. As suas páginas estão fechadas, e apagámos o seu nome, número e morada. Este e-mail é o último.`,
      `Não foi você?${phone ? ` Ligue para ${phone}.` : ' Diga à sua rede.'} Também pode voltar a juntar-se em qualquer altura.`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: 'O seu link',
    sentences: [
      `Pediu a ${network} um link para o que guardamos sobre si. Lá pode ver, corrigir, dizer que não quer receber apelos, ou sair.`,
      'Se não foi você que pediu, não faça nada.',
    ],
    code: null,
    button: { label: 'Abrir a minha página', url },
  }),
  weekly: {
    subject: 'Nada perto de si esta semana: eis o que mais há',
    lead: (network) => `Nos últimos sete dias ninguém perto de si precisou da sua ajuda. ${network} agradece por estar aí.`,
    elsewhere: 'Noutros bairros precisa-se de alguém:',
    see: 'Ver mais',
    LANGUAGE: (name) => `Procura-se alguém que fale esta língua: ${name}.`,
    CATEGORY: (name) => `Poucas pessoas perto de si dão esta ajuda: ${name}.`,
    SKILL: (name) => `Poucas pessoas perto de si sabem fazer isto: ${name}.`,
    share: 'Conhece alguém que também gostasse de ajudar? Envie-lhe esta página.',
    join: 'Ajude os seus vizinhos',
    more: 'Mudar o que faço',
    stop: 'Parar estes e-mails semanais',
  },
  wardMessage: {
    lead: (ward, network) => `Uma mensagem a todos os voluntários de ${ward}, dos responsáveis de ${network}:`,
    writtenIn: (name) => `A mensagem está escrita nesta língua: ${name}.`,
    answer: (ask) => `Quer responder? Então ${ask}. Ninguém lê as respostas a este e-mail.`,
    stop: 'Parar as mensagens a todo o bairro',
  },
};
