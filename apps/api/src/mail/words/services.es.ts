import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Spanish; and what stands below each mail. */
export const servicesEs: ServiceMails = {
  foot: '¿Hay peligro? Llame a emergencias, al 999. Para ayuda médica, llame al 111. Wardwise nunca le pedirá dinero ni una contraseña.',
  entry: ({ service, network }, url) =>
    letter(
      `¿Sigue siendo correcto? ${service}`,
      [
        `La red ${network} habla a la gente de ${service}. Por favor, mire lo que decimos de ustedes. Tarda un minuto, y no necesita contraseña.`,
        'Puede decir que es correcto, decirnos si tienen sitio, corregirlo, o decirnos que han cerrado. Puede usar el enlace otra vez cuando algo cambie.',
        'Si no es la persona adecuada, por favor, pase este correo a quien lo sea.',
      ],
      'Mirar nuestra ficha',
      url,
    ),
  referral: {
    open: 'Abrir la página',
    code: {
      subject: 'Su código',
      sentences: [
        'Escriba este código en la página de la petición. Funciona una vez, durante 10 minutos. No se lo diga a nadie de fuera de su servicio.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'Una petición les espera',
      sentences: [
        `La red ${network} pide a ${service} que ayude a una persona, que ha dicho que sí a esto.`,
        'Este correo y su enlace no dicen nada de esa persona. En la página, pida un código: lo enviamos a esta dirección.',
        `Por favor, responda en ${answerHours} horas. Sí, todavía no, y no son buenas respuestas.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'Una petición aún espera su respuesta',
      sentences: [
        `La red ${network} pidió a ${service} que ayude a una persona, y no sabe cómo va.`,
        'Por favor, abra la página y díganoslo. Si no sabemos nada, entenderemos que es un no.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'Una petición se ha retirado: por favor, bórrela',
      sentences: [
        `Una petición de la red ${network} ha terminado. El sí se retiró o ya no vale, o ya no hace falta.`,
        'Por favor, borre lo que anotó de ella. La página ya no muestra nada de lo que se les contó.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `Enviar personas a ${network}`,
      [
        `Con este enlace, ${organization} puede pedir a la red ${network} que ayude a alguien: una persona cada vez, y solo con su sí. No necesita contraseña.`,
        `La página también muestra cómo va cada petición. El enlace funciona hasta el ${until}. Guárdelo dentro de su equipo: quien lo tiene puede pedir en su nombre.`,
      ],
      'Enviar a una persona',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `Un mensaje de ${network}`,
};
