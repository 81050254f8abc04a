import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in Portuguese. */
export const tasksPt: TaskMails = {
  linkCode: (code) => ({
    subject: 'O seu código',
    sentences: [
      'Abriu o seu link noutro navegador, ou quer mudar o seu número ou e-mail. Escreva lá este código. Funciona uma vez, por 10 minutos. Não o diga a ninguém.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'Pode ajudar uma organização perto de si?' : 'Pode ajudar um vizinho?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'Se puder, carregue no botão e diga. A pessoa responsável pelo seu bairro responde-lhe.'
        : 'Se puder, carregue no botão e diga. Se ninguém foi mais rápido, a tarefa é logo sua.',
      `Obrigado, ${network}`,
    ],
    code: null,
    button: { label: 'Ver mais', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'A pessoa responsável pelo seu bairro pergunta: pode fazer isto?',
    sentences: [
      callOut,
      'A pessoa responsável pelo seu bairro pensou em si. Diga sim ou não com o botão, por favor; um não também está bem.',
      `Obrigado, ${network}`,
    ],
    code: null,
    button: { label: 'Responder', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Sim, por favor: a tarefa é sua',
    sentences: [callOut, 'Carregue no botão, no navegador onde disse «Eu posso», para ver aonde ir.', `Obrigado, ${network}`],
    code: null,
    button: { label: 'Abrir a tarefa', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'Outros foram mais rápidos; aqui está outra tarefa' : 'Outra pessoa vai',
    sentences: [
      'Obrigado por dizer «Eu posso». Outra pessoa já vai, por isso desta vez não tem de fazer nada.',
      ...(another ? [`Se quiser, aqui está outra tarefa. ${another.text}`] : []),
      `Obrigado, ${network}`,
    ],
    code: null,
    button: another && { label: 'Ver mais', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'Afinal, isto já não é preciso',
    sentences: [callOut, 'Esta tarefa já não é sua, e não tem de fazer nada. Obrigado por querer ajudar.', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'Alguma coisa mudou na sua tarefa',
    sentences: [callOut, 'Alguma coisa mudou na sua tarefa. Abra-a de novo antes de ir, por favor.', `Obrigado, ${network}`],
    code: null,
    button: { label: 'Abrir a tarefa', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'Conseguiu ajudar?',
      [
        callOut,
        `Ficou com esta tarefa, e o dia dela já passou. Se está feita, carregue no botão e diga, por favor${byOrganization ? '' : ': assim esquecemos a morada'}. Se afinal não pode, devolva-a no mesmo lugar; ninguém leva a mal.`,
        `Obrigado, ${network}`,
      ],
      'Abrir a tarefa',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'Como correu?',
      [
        byOrganization
          ? `Ajudou uma organização na zona de ${locality}. Correu bem? Basta carregar uma vez.`
          : `Ajudou um vizinho na zona de ${locality}. Correu bem, ou é precisa mais ajuda? Basta carregar uma vez.`,
        `Obrigado, ${network}`,
      ],
      'Dizer como correu',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'Correu bem',
    sentences: [
      `Ajudou um vizinho na zona de ${locality}. Perguntámos como correu, e a resposta é: bem. Não precisa de fazer mais nada.`,
      `Obrigado, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
