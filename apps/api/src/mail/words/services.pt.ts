import { counted } from '@wardwise/domain';
import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Portuguese; and what stands below each mail. */
export const servicesPt: ServiceMails = {
  foot: 'Em perigo? Ligue para o 999. Para ajuda médica, ligue para o 111. A Wardwise nunca lhe pedirá dinheiro nem uma palavra-passe.',
  entry: ({ service, network }, url) =>
    letter(
      `Ainda está certo? ${service}`,
      [
        `${network} fala às pessoas de ${service}. Vejam o que dizemos de vocês, por favor. Demora um minuto, e não precisam de palavra-passe.`,
        'Podem dizer que está certo, dizer se têm vagas, corrigir, ou dizer que fecharam. Podem usar o link de novo quando alguma coisa mudar.',
        'Se este e-mail não é para si, passe-o à pessoa certa, por favor.',
      ],
      'Ver a nossa ficha',
      url,
    ),
  referral: {
    open: 'Abrir a página',
    code: {
      subject: 'O vosso código',
      sentences: [
        'Escrevam este código na página do encaminhamento. Funciona uma vez, por 10 minutos. Não o digam a ninguém fora do vosso serviço.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'Um encaminhamento está à vossa espera',
      sentences: [
        `${network} pede a ${service} que ajude uma pessoa, que disse sim a isto.`,
        'Este e-mail e o seu link não dizem nada sobre ela. Na página, peçam um código: enviamo-lo para este endereço.',
        `Respondam em ${counted('pt', answerHours, { one: '# hora', other: '# horas' })}, por favor. Sim, ainda não e não são todas boas respostas.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'Um encaminhamento ainda espera a vossa resposta',
      sentences: [
        `${network} pediu a ${service} que ajude uma pessoa, e não sabe como está.`,
        'Abram a página e digam-nos, por favor. Se não soubermos nada, entendemos que é um não.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'Um encaminhamento foi retirado: apaguem-no, por favor',
      sentences: [
        `Um encaminhamento de ${network} terminou. O sim foi retirado ou já não vale, ou já não é preciso.`,
        'Apaguem o que anotaram dele, por favor. A página já não mostra nada do que vos foi dito.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `Encaminhar pessoas para ${network}`,
      [
        `Com este link, ${organization} pode pedir a ${network} que ajude alguém: uma pessoa de cada vez, e só com o sim dela. Não precisam de palavra-passe.`,
        `A página também vos mostra como está cada uma. O link funciona até ${until}. Guardem-no entre vocês: quem o tiver pode encaminhar em vosso nome.`,
      ],
      'Encaminhar uma pessoa',
      url,
    ),
  signposting: (network) => `Uma mensagem de ${network}`,
};
