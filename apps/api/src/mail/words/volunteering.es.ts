import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: 'Cerca de usted hay ahora bastantes voluntarios.',
  NOT_REACHED: 'Intentamos hablar con usted y no pudimos.',
  PROOF_MISSING: 'No pudimos ver los documentos que este tipo de ayuda necesita.',
  NOT_SUITABLE: 'Lo que hace falta cerca de usted no encaja ahora con lo que puede dar.',
  OWN_WISH: 'Usted nos dijo que prefiere no hacerlo.',
  NOBODY_ANSWERED: 'Nadie de nosotros encontró tiempo para responderle en cuatro semanas. Lo sentimos: usted merecía algo mejor.',
};

/** What volunteers are told of joining, leaving and their own page, in Spanish. */
export const volunteeringEs: VolunteeringMails = {
  ask: (phone, email) => (phone ? `llame al ${phone}` : email && `escriba a ${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `Gracias por querer ayudar con ${network}`,
      [
        'Tenemos su inscripción. La mira una persona responsable de su barrio. Quizá le llame, para conocerle y ver un documento que diga quién es usted. Hasta entonces nadie le pide nada.',
        `Tendrá noticias nuestras en un día.${ask ? ` Si no, ${ask}.` : ''}`,
        'Qué guardamos: su nombre, su barrio, sus idiomas y qué le gusta hacer. Lo ven las personas responsables de su barrio y de coordinación. Su número y su correo están bajo llave, y cada mirada queda anotada. Si nadie responde en 28 días, o si cambia de idea, lo borramos todo.',
        'En su propia página lo ve, lo corrige o lo borra. ¿No fue usted quien se inscribió? Entonces bórrelo allí.',
      ],
      'Abrir mi página',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      'Ya le conocemos',
      [
        `Alguien acaba de inscribirse en la red ${network} con su número o su correo. Usted ya está con nosotros, así que nada ha cambiado.`,
        `¿Fue usted? En su propia página ve qué guardamos sobre usted y cómo va, y puede cambiarlo.${ask ? ` O ${ask}.` : ''}`,
        'Si no fue usted, no haga nada. No hemos dicho a nadie que le conocemos.',
      ],
      'Abrir mi página',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('Ya le conocemos', [
      `Alguien acaba de inscribirse en la red ${network} con su número o su correo. Usted ya está con nosotros, y sus páginas están cerradas ahora mismo.`,
      ask && `Si fue usted y tiene una pregunta, ${ask}. Si no fue usted, no haga nada.`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by} nos dio sus datos: ¿quiere ayudar?`,
      [
        `${by} dijo a la red ${network} que usted ayuda a sus vecinos. Nadie le pide nada hasta que usted mismo diga que sí, en su propia página.`,
        'Qué guardamos: su nombre, su barrio, sus idiomas, qué puede hacer y cuándo, como lo escribió su grupo. Lo ven las personas responsables de su barrio y de coordinación. Su número y su correo están bajo llave, y cada mirada queda anotada.',
        `En su página lo ve, lo corrige, dice que sí, o lo borra enseguida. Si no hace nada, lo borramos todo el ${until}.`,
        ask && `¿Hay un error, o no está de acuerdo? Dígalo en su página, o ${ask}.`,
      ],
      'Abrir mi página',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('Dijo que no: lo hemos borrado todo', [
      `Un grupo dio sus datos a la red ${network}. Usted nos dijo que prefiere no ayudar.`,
      'Los hemos borrado: su nombre, su número y su dirección. Este correo es el último.',
      'Puede inscribirse usted mismo en cualquier momento.',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      'Espera más de lo que dijimos',
      [
        `Usted se inscribió en la red ${network} hace más de un día, y nadie ha respondido aún. Es culpa nuestra, no suya. Acabamos de recordárselo a las personas responsables de su barrio.`,
        ask && `Si prefiere no esperar, ${ask}.`,
      ],
      'Abrir mi página',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      'Le damos la bienvenida: ya es parte del grupo',
      [
        `Una persona responsable de su barrio ha aceptado su inscripción. Gracias por ayudar con ${network}.`,
        'Qué pasa ahora: cuando alguien cerca necesita lo que usted puede dar, recibe un correo. Dice qué hace falta y más o menos dónde. Usted dice «Puedo», o no; las dos cosas están bien. Solo las personas responsables ven su número.',
        'Antes de ir a algún sitio ve una palabra clave. Para algunas ayudas, su responsable tiene que ver primero un documento suyo, y le llama para ello.',
        `En su propia página dice cuándo no quiere peticiones, y cambia lo que hace.${ask ? ` Para cualquier otra cosa, ${ask}.` : ''}`,
      ],
      'Abrir mi página',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('Gracias por querer ayudar', [
      `Usted se inscribió en la red ${network}. Hoy no podemos aceptarle. ${WHY[reason]}`,
      'Hemos borrado lo que nos contó: su nombre, su número y su dirección. Este correo es el último.',
      `Puede inscribirse otra vez en cualquier momento.${ask ? ` Si cree que es un error, ${ask}.` : ''} Gracias por pensar en nosotros.`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: 'Ya no puede hacer voluntariado con nosotros',
    sentences: [
      `La red ${network} ha decidido que usted ya no puede hacer voluntariado en ella. Sus páginas están cerradas, y hemos borrado su nombre, su número y su dirección.`,
      `Si cree que es un error, pida a ${person} que lo mire otra vez. No fue ${person} quien lo decidió.${phone ? ` Llame al ${phone} y pregunte por esa persona.` : ''}`,
      'Guardamos una marca que nos permite reconocer su número y su correo, y nada más. Alguien la revisa una vez al año.',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: 'Ya no está con nosotros. Gracias por su ayuda',
    sentences: [
      `Usted ya no hace voluntariado con la red ${network}. Sus páginas están cerradas, y hemos borrado su nombre, su número y su dirección. Este correo es el último.`,
      `¿No fue usted?${phone ? ` Llame al ${phone}.` : ' Dígaselo a su red.'} También puede inscribirse otra vez en cualquier momento.`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: 'Su enlace',
    sentences: [
      `Usted pidió a la red ${network} un enlace a lo que guardamos sobre usted. Allí puede verlo, corregirlo, dejar de recibir peticiones, o irse.`,
      'Si no pidió esto, no haga nada.',
    ],
    code: null,
    button: { label: 'Abrir mi página', url },
  }),
  weekly: {
    subject: 'Nada cerca de usted esta semana: esto es lo que hay',
    lead: (network) =>
      `En los últimos siete días nadie cerca de usted le ha necesitado. La red ${network} le da las gracias por estar ahí.`,
    elsewhere: 'En otros barrios se necesita a alguien:',
    see: 'Ver más',
    LANGUAGE: (name) => `Se busca a alguien que hable este idioma: ${name}.`,
    CATEGORY: (name) => `Pocas personas cerca de usted dan esta ayuda: ${name}.`,
    SKILL: (name) => `Pocas personas cerca de usted saben hacer esto: ${name}.`,
    share: '¿Conoce a alguien que también quiera ayudar? Envíele esta página.',
    join: 'Ayude a sus vecinos',
    more: 'Cambiar lo que hago',
    stop: 'Parar estos correos semanales',
  },
  wardMessage: {
    lead: (ward, network) => `Un mensaje a todos los voluntarios de ${ward}, de los responsables de la red ${network}:`,
    writtenIn: (name) => `El mensaje está escrito en este idioma: ${name}.`,
    answer: (ask) => `¿Quiere contestar? Entonces ${ask}. Nadie lee las respuestas a este correo.`,
    stop: 'Parar los mensajes a todo el barrio',
  },
};
