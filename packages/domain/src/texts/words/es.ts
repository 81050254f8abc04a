import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in Spanish. */
export const textsEs: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then =
      decides === 'LEAD_CHOOSES' ? 'La persona responsable de su barrio le responderá.' : 'La tarea es del primero que diga sí.';
    return [
      `${network}: ${callOut} ¿Puede? Responda SI o NO. ${then} Más: ${url} Para no recibir más SMS, responda STOP.`,
      `${network}: ${callOut} ¿Puede? Responda SI o NO. Más: ${url}`,
      `${callOut} Responda SI o NO: ${url}`,
      `¿Puede ayudar a un vecino? Responda SI o NO: ${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}: ${callOut} La persona responsable de su barrio pregunta si puede. Responda SI o NO; el no está bien. Más: ${url} Para no recibir más SMS, responda STOP.`,
    `${network}: ${callOut} Su barrio pregunta si puede. Responda SI o NO: ${url}`,
    `Su barrio pregunta si puede ayudar. Responda SI o NO: ${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}: la tarea es suya. ${callOut} Abra esto para ver adónde ir: ${url}`,
    `La tarea es suya. Vea adónde ir: ${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}: gracias por decir que sí. Otros fueron más rápidos y no tiene que hacer nada. Quizá espere otra persona: ${url}`,
    `Gracias. Esta vez otros fueron más rápidos.`,
  ],
  cancelled: ({ network, callOut }) => [
    `${network}: ${callOut} Esta tarea ya no es suya, y no tiene que hacer nada. Gracias por querer ayudar.`,
    `Una tarea suya se anula y no tiene que hacer nada. Gracias.`,
  ],
  overdue: ({ network, url }) => [
    `${network}: usted tomó una tarea y su día ya pasó. Si está hecha, dígalo aquí, o devuélvala: ${url}`,
    `¿Está hecha su tarea? Dígalo aquí: ${url}`,
  ],
  howDidItGo: ({ network, url }) => [
    `${network}: gracias por ayudar. ¿Cómo fue? Basta con pulsar un botón: ${url}`,
    `¿Cómo fue? ${url}`,
  ],
  endedWell: ({ network }) => [
    `${network}: preguntamos cómo fue, y la persona a la que ayudó dice: bien. Gracias. No tiene que hacer nada más.`,
    `La persona a la que ayudó dice que todo fue bien. Gracias.`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}: gracias. ${callOut} Usted dijo que sí. La persona responsable de su barrio elige y le responde. Para cambiarlo, responda NO: ${url}`,
    `Gracias por decir que sí. Su barrio le responderá. Para cambiarlo, responda NO: ${url}`,
  ],
  declined: ({ network }) => [`${network}: gracias por decírnoslo. No tiene que hacer nada más.`, `Gracias por decírnoslo.`],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}: gracias, pero no pudimos tomar su respuesta. Abra ${url}${or(networkPhone, (phone) => `o llame al ${phone}`)}`,
    `No pudimos tomar su respuesta. Abra ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}: solo leemos SI, NO o STOP. Lo demás no se leyó ni se guardó. Para decir más, abra ${url}${or(networkPhone, (phone) => `o llame al ${phone}`)} En peligro, llame al 999.`,
    `Solo leemos SI, NO o STOP. Para decir más: ${url}`,
  ],
  stopped: ({ network }) => [`${network}: ya no recibirá más SMS nuestros.`, `Ya no recibirá más SMS nuestros.`],
};
