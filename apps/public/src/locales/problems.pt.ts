import type { problems as en, problemsAt as enAt } from './problems.en.ts';

export const problems: typeof en = {
  PAGE_NOT_FOUND: {
    title: 'Esta página não existe',
    text: 'Talvez o endereço tenha sido cortado. Voluntários: abram de novo o link do nosso e-mail.',
  },
  LINK_NOT_FOUND: {
    title: 'Este link não funciona',
    text: 'Talvez tenha sido cortado: copie o link inteiro do nosso e-mail. Ou é antigo: os links acabam alguns dias depois da tarefa. Se alguém está à sua espera, diga à pessoa responsável pelo seu bairro.',
  },
  LINK_EXPIRED: {
    title: 'Este link acabou',
    text: 'Os links acabam alguns dias depois da tarefa. Procure um e-mail mais novo da sua rede. Se alguém está à sua espera, diga à pessoa responsável pelo seu bairro.',
  },
  LINK_CLOSED: {
    title: 'Esta página está fechada',
    text: 'Por agora não a pode usar. Tem perguntas? Ligue para a rede que lhe enviou o link.',
  },
  LINK_LEFT: {
    title: 'Saiu do grupo. Obrigado pela sua ajuda',
    text: 'Apagámos o que sabíamos sobre si, e este link já não abre nada. Gostava de voltar? Pergunte à sua rede.',
  },
  CALL_OUT_OVER: {
    title: 'Este apelo já acabou. Obrigado',
    text: 'Outra pessoa já vai, ou já não é preciso. Ou o link foi cortado: nesse caso copie-o todo.',
  },
  CROSS_SITE: {
    title: 'Não fizemos isso',
    text: 'O botão estava numa página que não é nossa. Abra o link do nosso e-mail e carregue lá no botão.',
  },
  TOO_LARGE: { title: 'Isso é texto a mais', text: 'Não guardámos nada. Volte atrás e envie menos.' },
  NOT_A_FORM: {
    title: 'Não conseguimos ler isso',
    text: 'Não guardámos nada. Abra o link do nosso e-mail e carregue lá no botão.',
  },
  METHOD_NOT_ALLOWED: { title: 'Isso não funciona aqui', text: 'Abra o link do nosso e-mail e carregue lá no botão.' },
  TOO_MANY_TRIES: { title: 'Demasiadas vezes', text: 'Espere alguns minutos, por favor. Depois tente de novo.' },
  SOMETHING_WENT_WRONG: {
    title: 'Alguma coisa correu mal aqui',
    text: 'A culpa não foi sua. Tente de novo daqui a um minuto, por favor.',
  },
};

const back = 'Volte à página de onde veio e carregue de novo no botão.';

export const problemsAt: typeof enAt = {
  mine: {
    PAGE_NOT_FOUND: 'Talvez o endereço tenha sido cortado. Abra de novo o seu link privado.',
    LINK_NOT_FOUND:
      'Talvez tenha sido cortado: copie-o todo. Se espera ajuda, ligue para o seu grupo local e diga a sua referência.',
    LINK_EXPIRED:
      'Uma página privada acaba ao fim de três meses. Se ainda espera ajuda, ligue para o seu grupo local e diga a sua referência.',
    CROSS_SITE: 'O botão estava numa página que não é nossa. Abra o seu link privado e carregue lá no botão.',
    NOT_A_FORM: 'Não guardámos nada. Abra o seu link privado e carregue lá no botão.',
    METHOD_NOT_ALLOWED: 'Abra o seu link privado e carregue lá no botão.',
  },
  entry: {
    PAGE_NOT_FOUND: 'Talvez o endereço tenha sido cortado. Abram de novo o link do nosso e-mail.',
    LINK_NOT_FOUND: 'Talvez tenha sido cortado: copiem-no todo do nosso e-mail.',
    LINK_EXPIRED: 'Há um mais novo, ou é antigo de mais. Liguem para a rede que vos escreveu: pode enviar-vos outro.',
    CROSS_SITE: 'O botão estava numa página que não é nossa. Abram o link do nosso e-mail e carreguem lá no botão.',
    NOT_A_FORM: 'Não guardámos nada. Abram o link do nosso e-mail e carreguem lá no botão.',
    METHOD_NOT_ALLOWED: 'Abram o link do nosso e-mail e carreguem lá no botão.',
  },
  forms: {
    PAGE_NOT_FOUND: 'Talvez o endereço tenha sido cortado.',
    CROSS_SITE: `O botão estava numa página que não é nossa. ${back}`,
    NOT_A_FORM: `Não guardámos nada. ${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
