import { beats } from './beats.pt.ts';
import { callOut } from './call-out.pt.ts';
import { concern } from './concern.pt.ts';
import type { Words } from './en.ts';
import { entry } from './entry.pt.ts';
import { helpPt } from './help.pt.ts';
import { interpreting } from './interpreting.pt.ts';
import { leave } from './leave.pt.ts';
import { minePt } from './mine.pt.ts';
import { privacyPt } from './privacy.pt.ts';
import { problems, problemsAt } from './problems.pt.ts';
import { refer } from './refer.pt.ts';
import { referralPt } from './referral.pt.ts';
import { volunteerPt } from './volunteer.pt.ts';
import { messages, weekly } from './weekly.pt.ts';
import { yoursPt } from './yours.pt.ts';

const lead = (name: string | null) => (name ? `${name}, responsável pelo bairro,` : 'A pessoa responsável pelo bairro');

export const pt: Words = {
  product: 'Wardwise',
  home: 'Wardwise, primeira página',
  skip: 'Ir para a parte principal',
  notRead: 'Ninguém que fale esta língua verificou ainda estas palavras.',
  notReadEnglish: 'Até lá valem as palavras em inglês.',
  inEnglish: 'Em inglês',
  languages: 'Língua',
  danger: 'Em perigo, ligue para o',
  medical: 'Para ajuda médica, ligue para o',
  demoBanner: 'Isto é uma demonstração. Ninguém aqui é uma pessoa real.',
  demoMailbox: 'Abrir a caixa de correio de demonstração',
  errorInTitle: (title) => `Erro: ${title}`,
  errorHeading: 'Veja isto, por favor',
  codeToTell: 'Se pedir ajuda com esta página, diga:',

  landing: {
    title: 'Vizinhos ajudam vizinhos, bairro a bairro',
    lead: 'Alguém precisa de compras, de um telefonema ou de quem passeie o cão. Um vizinho que fala a sua língua diz «Eu posso». A Wardwise junta os dois.',
    howHeading: 'Como funciona',
    how: [
      { heading: 'Alguém pede', text: 'Liga para o grupo local, ou pede aqui. O grupo mais próximo trata do pedido.' },
      { heading: 'Os vizinhos ficam a saber', text: 'Dizemos o que é preciso e mais ou menos onde. Nunca dizemos quem é.' },
      { heading: 'Um deles vai', text: 'Só essa pessoa vê o nome e a morada. As duas sabem uma palavra combinada.' },
      {
        heading: 'Nós esquecemos',
        text: 'Quando está feito, a morada e as notas são apagadas. Perguntamos às duas como correu.',
      },
    ],
    notEmergency: 'A Wardwise não é um serviço de emergência',
    sourcesHeading: 'De onde vêm os nossos dados sobre os bairros',
    askHeading: 'Precisa de ajuda?',
    ask: 'Pedir ajuda',
    joinHeading: 'Quer ajudar?',
    join: 'Ajudar os vizinhos',
    volunteersHeading: 'Já faz voluntariado?',
    volunteers: 'Abra o link no e-mail ou na mensagem que lhe enviámos. Não precisa de conta nem de palavra-passe.',
    leadsHeading: 'É responsável por um bairro?',
    leads: 'Entre na sua rede.',
    signIn: (network) => `Entrar: ${network}`,
    demoHeading: 'Espreite à vontade',
    demo: 'Todo o correio desta demonstração chega a uma só caixa. Entre como responsável de um bairro, envie um apelo, e abra lá o link do voluntário.',
  },

  help: helpPt,
  mine: minePt,
  referral: referralPt,
  yours: yoursPt,
  volunteer: volunteerPt,
  privacy: privacyPt,

  task: {
    asks: (network) => `${network} pergunta aos seus voluntários`,
    free: 'Pode dizer não à vontade. Diga sim só se lhe der jeito.',
    ican: 'Eu posso',
    notThisTime: 'Desta vez não',
    nextHeading: 'O que acontece a seguir',
    calledNext: [
      'Diz «Eu posso». Isso é uma oferta, ainda não é uma promessa.',
      'A pessoa responsável pelo bairro escolhe quem vai.',
      'Se for você, esta página mostra-lhe quem e onde. À outra pessoa só dizemos o seu primeiro nome.',
    ],
    calledNextAtOnce: [
      'Diz «Eu posso». Se ninguém foi mais rápido, a tarefa é logo sua.',
      'Depois esta página mostra-lhe quem e onde. À outra pessoa só dizemos o seu primeiro nome.',
      'Se já tem muito que fazer ou hoje descansa, escolhe a pessoa responsável pelo bairro.',
    ],
    proposed: 'A pessoa responsável pelo bairro gostava que fosse você.',
    proposedNext: [
      'Diz «Eu posso».',
      'Esta página mostra-lhe quem e onde.',
      'Pode devolver a tarefa em qualquer altura. Ninguém leva a mal.',
    ],
    boundSoon: 'O primeiro botão em que carregar prende este link ao navegador que está a usar agora.',

    notNowTitle: 'Não faz mal',
    notNow: 'Não tem de fazer nada. Também perguntamos a outros vizinhos.',
    backToCall: 'Voltar ao apelo',

    offeredTitle: 'Obrigado por se oferecer',
    offered: (name) => `${lead(name)} escolhe agora quem vai.`,
    offeredNext: [
      'Guarde o link. Se for a pessoa escolhida, esta página mostra-lhe quem e onde.',
      'Se for outra pessoa, esta página diz-lhe.',
      'O link funciona neste navegador. Noutro pedimos primeiro um código.',
    ],
    lookAgain: 'Há novidades? Ver de novo',
    withdraw: 'Afinal não posso',

    acceptedTitle: 'Esta tarefa é sua. Obrigado',
    startedTitle: 'Vai a caminho. Obrigado',
    startedCallTitle: 'Já começou. Obrigado',
    facts: { what: 'O quê', where: 'Que bairro', language: 'Língua preferida', by: 'Preciso até' },
    showWhere: 'Mostrar-me aonde ir',
    showWhom: 'Mostrar-me para quem ligar',
    showNote: 'Registamos cada vez que a morada é mostrada, e a quem.',
    codeWord: 'Vai ver uma palavra combinada. A outra pessoa também a sabe.',
    start: 'Vou a caminho',
    startCall: 'Vou começar agora',
    done: 'Está feito',
    handBack: 'Afinal não posso fazer isto',
    handBackNote: 'Às vezes há imprevistos. Ninguém leva a mal. Nós perguntamos então a outras pessoas.',

    detailsTitle: 'Aonde ir',
    detailsCallTitle: 'Para quem ligar',
    recorded: 'Anotámos que acabou de ver isto. Só você pode ver. Não mostre a ninguém, por favor.',
    codeWordHeading: 'Palavra combinada',
    codeWordUse:
      'Diga primeiro esta palavra, ao telefone ou à porta. A outra pessoa também a recebeu, e assim sabe que vem da nossa parte. Não lhe peça a palavra.',
    calledName: 'Nome',
    phone: 'Telefone',
    phoneThem: 'Ligar',
    safeContact: 'Como e quando é seguro ligar',
    address: 'Morada',
    postcode: 'Código postal',
    note: 'O que é preciso',
    worried: 'Se alguma coisa lhe parecer mal, vá-se embora e diga à pessoa responsável pelo seu bairro.',
    back: 'Voltar à tarefa',

    doneTitle: 'Está feito?',
    doneForget: 'Quando carregar no botão, esquecemos a morada. Não a volta a ver aqui. Não se pode voltar atrás.',
    paidBackQuestion: 'Já recebeu o dinheiro de volta?',
    paidBack: { YES: 'Sim', NO: 'Não, ainda não', NOTHING_SPENT: 'Não gastei nada' },
    deliver: 'Sim, está feito',
    notDone: 'Não, ainda não: voltar à tarefa',
    choiceMissing: 'Escolha uma resposta: já recebeu o dinheiro de volta?',

    deliveredTitle: 'Está feito. Obrigado',
    forgotten: 'O nome, o número de telefone e a morada já não estão nesta página.',
    followUpQuestion: 'Como correu?',
    followUpNote: 'Perguntamos às duas pessoas. A pessoa responsável pelo seu bairro lê a resposta.',
    answers: { WENT_WELL: 'Correu bem', PROBLEM: 'Houve um problema', NEEDS_MORE_HELP: 'A pessoa precisa de mais ajuda' },
    answerMissing: 'Escolha uma resposta: como correu?',
    answered: {
      WENT_WELL: 'Disse-nos que correu bem. É bom saber isso.',
      PROBLEM: 'Disse-nos que houve um problema. A pessoa responsável pelo seu bairro vai ver o que foi.',
      NEEDS_MORE_HELP: 'Disse-nos que a pessoa precisa de mais ajuda. A pessoa responsável pelo seu bairro trata disso agora.',
    },
    nothingToDo: 'Não tem de fazer mais nada.',

    handedBackTitle: 'Devolveu a tarefa. Não faz mal',
    handedBack:
      'Obrigado por nos dizer. A pessoa responsável pelo bairro procura agora outra pessoa. O nome e a morada já não estão nesta página.',
    declinedTitle: 'Disse que desta vez não. Não faz mal',
    declined: 'Obrigado por nos dizer. A pessoa responsável pelo bairro pergunta agora a outra pessoa.',
    withdrawnTitle: 'Retirou a sua oferta. Não faz mal',
    withdrawn: 'Obrigado por nos dizer. Também perguntamos a outros vizinhos.',
    takenTitle: 'Outra pessoa já vai. Obrigado',
    taken: 'A sua vontade de ajudar conta. Voltamos a perguntar-lhe noutra altura.',
    another: { heading: 'Aqui está outra tarefa, se quiser', open: 'Ver mais' },
    endedTitle: 'Esta ajuda já não é precisa. Obrigado',
    ended: 'Resolveu-se de outra maneira. Ninguém está à sua espera.',
    ofOrganization: {
      calledNext: [
        'Diz «Eu posso». Isso é uma oferta, ainda não é uma promessa.',
        'A pessoa responsável pelo bairro escolhe quem vai.',
        'Se for você, esta página mostra-lhe aonde vir, e por quem perguntar.',
      ],
      calledNextAtOnce: [
        'Diz «Eu posso». Se ninguém foi mais rápido, a tarefa é logo sua.',
        'Depois esta página mostra-lhe aonde vir, e por quem perguntar.',
        'Se já tem muito que fazer ou hoje descansa, escolhe a pessoa responsável pelo bairro.',
      ],
      proposedNext: [
        'Diz «Eu posso».',
        'Esta página mostra-lhe aonde vir, e por quem perguntar.',
        'Pode devolver a tarefa em qualquer altura. Ninguém leva a mal.',
      ],
      offeredNext: [
        'Guarde o link. Se for a pessoa escolhida, esta página mostra-lhe aonde vir.',
        'Se forem outras pessoas, esta página diz-lhe.',
        'O link funciona neste navegador. Noutro pedimos primeiro um código.',
      ],
      facts: { what: 'O quê', where: 'Que bairro', language: 'Língua', by: 'Dia' },
      doneForget: 'Quando carregar no botão, não lhe mostramos mais a morada aqui. Não se pode voltar atrás.',
      forgotten: 'A morada já não é mostrada nesta página.',
      followUpNote: 'A pessoa responsável pelo seu bairro lê a resposta.',
      handedBack: 'Obrigado por nos dizer. A pessoa responsável pelo bairro procura agora outra pessoa.',
      takenTitle: 'Já vão pessoas suficientes. Obrigado',
    },
    placeToCome: 'Aonde vir',
    placeGone: 'Já não sabemos o lugar. Ligue antes de ir, por favor.',
    organization: 'Quem pede',
    service: 'Para que serviço',
    accessibility: 'Como entrar',
    refusals: {
      REQUEST_NOT_OPEN: 'Neste momento não é preciso mais ninguém aqui. Obrigado.',
      REQUEST_ENDED: 'Esta ajuda já não é precisa. Obrigado.',
      NO_PLACE_FREE: 'Outra pessoa já vai. Obrigado.',
      ALREADY_OFFERED: 'Já se ofereceu. A pessoa responsável pelo bairro tem a sua oferta.',
      ALREADY_ASSIGNED: 'Esta tarefa já é sua.',
      OFFER_NOT_FOUND: 'Não fez nenhuma oferta aqui.',
      OFFER_NOT_OPEN: 'A sua oferta já teve resposta ou foi retirada.',
      NOT_APPROVED: 'Neste momento não consta entre os voluntários. Pergunte à pessoa responsável pelo seu bairro.',
      CATEGORY_NOT_OFFERED: 'Não disse que dá este tipo de ajuda. Peça à pessoa responsável pelo seu bairro para o juntar.',
      LANGUAGE_NOT_SHARED: 'Isto é para quem fala essa língua. Se a fala, diga ao seu responsável de bairro.',
      NOT_VETTED:
        'Para esta tarefa temos de ver primeiro um documento seu, ou um já não vale. Pergunte à pessoa responsável pelo seu bairro.',
      SELF_ISOLATING: 'Disse-nos que fica em casa. Então só pode ajudar por telefone ou pela internet.',
      HANDED_BACK_BEFORE: 'Já devolveu esta tarefa. Agora perguntamos a outras pessoas.',
      AT_CAPACITY: 'Já tem tantas tarefas como queria.',
      OFF_DUTY: 'Disse-nos que hoje descansa.',
      TOO_MANY_TRIES: 'Enviámos cinco códigos numa hora. Use o mais novo, ou espere uma hora.',
    },
  },

  beats,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,
  interpreting,

  told: {
    title: 'Lugares que lhe podem dar ajuda',
    print: 'Imprima esta página com o seu navegador. Ela não diz para quem é.',
    qr: 'A página do serviço, para um telefone',
  },

  code: {
    boundTitle: 'É você?',
    bound:
      'Este link já está a ser usado noutro navegador. Para que mais ninguém o use, enviamos primeiro um código para o endereço de e-mail que temos.',
    send: 'Enviem-me um código',
    title: 'Escreva o código',
    sent: 'Enviámos-lhe um e-mail com seis algarismos. Pode demorar um minuto a chegar.',
    label: 'Os seis algarismos',
    goOn: 'Continuar',
    again: 'Não chegou nada? Enviar um novo código',
    missing: 'Escreva os seis algarismos do e-mail.',
  },

  problems,
  problemsAt,
  kept: 'O que escreveu ainda está aqui.',
  tryAgain: 'Tentar de novo',
};
