import type { volunteerEn } from './volunteer.en.ts';

export const volunteerPt: typeof volunteerEn = {
  title: 'Ajudar os vizinhos',
  lead: 'Um vizinho precisa de compras, de um telefonema ou de um passeio com o cão. Ajuda quando lhe der jeito, e pode sempre dizer não.',
  how: 'Demora cerca de cinco minutos. Depois uma pessoa responsável pelo seu bairro fala consigo, antes de alguém ir ter consigo ou você ir ter com alguém.',
  postcode: {
    label: 'Onde mora?',
    hint: 'O seu código postal. Por exemplo, SW1P 2AB. Guardamos o bairro, e esquecemos o código postal.',
  },
  elsewhere: 'Não aceitamos voluntários aí, e não queremos que fique à espera.',
  unplaced: {
    title: 'Não conhecemos este código postal',
    text: 'É perto de nós, mas não sabemos em que bairro fica. Veja-o de novo. Se estiver certo, diga-nos por telefone onde mora.',
    ring: 'Ligue-nos:',
  },
  network: { label: 'Que grupo quer ajudar?', hint: 'Onde mora ajuda mais do que um grupo. Qualquer um serve.' },
  age: {
    label: 'Tem 18 anos ou mais?',
    hint: 'Os voluntários vão a casa de pessoas que não conhecem e gastam dinheiro por elas. Por isso são adultos.',
    options: { YES: 'Sim', NO: 'Não, tenho menos de 18 anos' },
  },
  young: {
    title: 'Obrigado. Volte quando tiver 18 anos, por favor',
    text: 'Ainda não podemos aceitar a sua inscrição. Não guardámos nada do que nos disse.',
    instead: 'Até lá pode ajudar um vizinho junto com um adulto da sua família.',
  },
  kinds: { label: 'O que gostava de fazer?', hint: 'Marque o que quiser. Pode mudar em qualquer altura.' },
  skills: { label: 'Que mais sabe fazer?', hint: 'Marque o que é verdade para si, ou continue sem marcar.' },
  languages: {
    label: 'Que línguas fala?',
    hint: 'Bem o bastante para falar de compras e de como alguém está.',
  },
  pageLanguage: 'Em que língua lhe devemos escrever?',
  home: {
    label: 'Pode sair de casa?',
    hint: 'Quem fica em casa pode ajudar por telefone ou pela internet.',
    options: { NO: 'Sim, posso sair', YES: 'Não, por agora fico em casa' },
    ifSo: 'Só se fica em casa:',
    consent:
      'Por agora fica em casa. Isso pode falar da sua saúde. Podemos anotá-lo, para que ninguém lhe peça para sair? Pode retirar o seu sim em qualquer altura, e apagamos isso.',
    yes: 'Sim, podem anotar',
  },
  limits: {
    title: 'Quanto gostava de fazer?',
    capacity: { label: 'Quantas tarefas ao mesmo tempo, no máximo?', hint: 'Um número de 1 a 20. Uma está bem.' },
    spend: {
      label: 'O máximo que gastaria numa loja, em libras',
      hint: (most) => `Recebe o dinheiro de volta. No máximo ${most}: deixe vazio se isso lhe serve.`,
    },
  },
  name: { label: 'Qual é o seu nome?', hint: 'O primeiro nome e o nome de família. A quem ajuda só dizemos a primeira palavra.' },
  reach: {
    title: 'Como podemos falar consigo?',
    phone: {
      label: 'Número de telefone',
      hint: 'Uma pessoa responsável liga para se conhecerem. Pode ser um número de fora do país: comece por +.',
    },
    email: { label: 'Endereço de e-mail', hint: 'Os apelos vão para lá, e o link para a sua página.' },
    texts: 'Enviem-me também SMS',
    textsHint: 'Pode responder a um pedido de ajuda por SMS: SIM ou NAO. Para os parar, responda STOP.',
  },
  check: {
    title: 'Verifique as suas respostas',
    keep: 'Guardamos o que escreveu, mas não o código postal. O telefone e o e-mail ficam fechados à chave.',
    see: 'Quem é responsável pelo seu bairro e a coordenação veem isto. Para ler o seu número dizem porquê, e você vê quem o leu.',
    erase: 'Se não aceitarmos a sua inscrição, apagamos logo tudo. Se ninguém responder em 28 dias, também.',
    rights: 'Pode ver, mudar, receber uma cópia ou mandar apagar, na sua página ou por telefone.',
  },
  guidance: {
    title: 'O que lhe pedimos',
    since: (day) => `Isto vale desde ${day}.`,
    agree: 'Li isto, e vou cumprir.',
    send: 'Inscrever-me',
  },
  sent: {
    title: 'Obrigado',
    mail: 'Escrevemos-lhe agora, para o endereço de e-mail que deu. Pode demorar um minuto.',
    nextHeading: 'O que acontece a seguir',
    next: [
      'Uma pessoa responsável pelo seu bairro lê o que nos disse. Pode ligar-lhe, e pedir para ver um documento com o seu nome.',
      'Tem notícias nossas dentro de um dia.',
      'Depois disso avisamos quando alguém perto de si precisar de ajuda. Diz sim só quando lhe der jeito.',
    ],
    nothing:
      'Nenhum e-mail nosso, ou nenhuma resposta dentro de um dia? Não podemos aceitar toda a gente, mas deve saber porquê. Pergunte-nos:',
    ring: 'Ligue para',
  },
  sentBefore:
    'Temos o que enviou primeiro. O que mudou desde então não nos chegou. Pode enviar tudo de novo, ou mudar na sua página.',
  capOver: 'Escreva um valor em libras, por exemplo 20. Não pode ser mais do que o máximo que está aqui.',

  missing: {
    postcode: 'Escreva o seu código postal.',
    network: 'Escolha um grupo.',
    age: 'Diga se tem 18 anos ou mais.',
    kinds: 'Marque pelo menos uma coisa que gostava de fazer.',
    languages: 'Marque pelo menos uma língua que fala.',
    pageLanguage: 'Escolha uma língua.',
    home: 'Diga se pode sair de casa.',
    homeConsent: 'Se fica em casa, marque que podemos anotar isso. Sem um sim não podemos.',
    name: 'Escreva o seu nome.',
    phone: 'Escreva um número de telefone, para podermos ligar.',
    email: 'Escreva um endereço de e-mail. Os apelos vão para lá.',
  },
  rows: {
    postcode: 'Código postal',
    network: 'Grupo',
    age: '18 anos ou mais',
    pageLanguage: 'Língua dos nossos e-mails',
    home: 'Sair de casa',
    homeConsent: 'O seu sim a guardarmos isso',
    capacity: 'Tarefas ao mesmo tempo',
    spend: 'Numa loja, no máximo',
    name: 'Nome',
    phone: 'Telefone',
    email: 'Endereço de e-mail',
    texts: 'Também por SMS',
    kinds: 'O que gostava de fazer',
    skills: 'Que mais sabe fazer',
    languages: 'Línguas que fala',
  },
  waiting: 'Já se inscreveu, e quem é responsável pelo seu bairro ainda não respondeu. Até lá ninguém lhe pede nada.',
  waitingAsk: 'Tem notícias dentro de um dia. Se não, pergunte-nos:',
  noTask: {
    title: 'Não há nenhuma tarefa neste link',
    text: 'Ele abre a sua página: o que guardamos sobre si, e o que pode fazer.',
  },
};
