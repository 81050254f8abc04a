import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in Spanish. */
export const tasksEs: TaskMails = {
  linkCode: (code) => ({
    subject: 'Su código',
    sentences: [
      'Abrió su enlace en otro navegador, o quiere cambiar su número o su correo. Escriba este código allí. Funciona una vez, durante 10 minutos. No se lo diga a nadie.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? '¿Puede ayudar a una organización cerca de usted?' : '¿Puede ayudar a un vecino?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'Si puede, pulse el botón y dígalo. La persona responsable de su barrio le responderá.'
        : 'Si puede, pulse el botón y dígalo. Si nadie fue más rápido, la tarea es suya enseguida.',
      `Gracias, ${network}`,
    ],
    code: null,
    button: { label: 'Ver más', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'Su barrio pregunta: ¿puede hacer esto?',
    sentences: [
      callOut,
      'La persona responsable de su barrio ha pensado en usted. Por favor, diga sí o no con el botón; el no está bien.',
      `Gracias, ${network}`,
    ],
    code: null,
    button: { label: 'Responder', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Sí, por favor: la tarea es suya',
    sentences: [callOut, 'Pulse el botón en el navegador donde dijo «Puedo» para ver adónde ir.', `Gracias, ${network}`],
    code: null,
    button: { label: 'Abrir la tarea', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'Otros fueron más rápidos; aquí hay otra tarea' : 'Va otra persona',
    sentences: [
      'Gracias por decir «Puedo». Ya va otra persona, así que esta vez no tiene que hacer nada.',
      ...(another ? [`Si quiere, aquí hay otra. ${another.text}`] : []),
      `Gracias, ${network}`,
    ],
    code: null,
    button: another && { label: 'Ver más', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'Al final esta tarea ya no hace falta',
    sentences: [callOut, 'Esta tarea ya no es suya, y no tiene que hacer nada. Gracias por querer ayudar.', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'Algo de su tarea ha cambiado',
    sentences: [callOut, 'Algo de su tarea ha cambiado. Por favor, ábrala otra vez antes de ir.', `Gracias, ${network}`],
    code: null,
    button: { label: 'Abrir la tarea', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      '¿Ha podido ayudar?',
      [
        callOut,
        `Usted tomó esta tarea, y su día ha pasado. Si está hecha, pulse el botón y dígalo${byOrganization ? '' : ': entonces olvidamos la dirección'}. Si al final no puede, devuélvala en el mismo sitio; no pasa nada.`,
        `Gracias, ${network}`,
      ],
      'Abrir la tarea',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      '¿Cómo fue?',
      [
        byOrganization
          ? `Usted ayudó a una organización en la zona de ${locality}. ¿Fue bien? Basta con pulsar un botón.`
          : `Usted ayudó a un vecino en la zona de ${locality}. ¿Fue bien, o hace falta más ayuda? Basta con pulsar un botón.`,
        `Gracias, ${network}`,
      ],
      'Decir cómo fue',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'Todo fue bien',
    sentences: [
      `Usted ayudó a un vecino en la zona de ${locality}. Preguntamos cómo fue, y la respuesta es: bien. No tiene que hacer nada más.`,
      `Gracias, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
