import type { privacyEn } from './privacy.en.ts';

/** The same in Spanish. */
export const privacyEs: typeof privacyEn = {
  link: 'Qué guardamos, y sus derechos',
  title: 'Qué guardamos, y sus derechos',
  lead: 'No tiene que contarnos nada. Si lo hace, esto es lo que pasa con ello.',
  at: {
    rung: 'Lo lee su responsable de barrio, y la persona también. Se borra cuando termina su petición.',
    help: 'No se guarda nada antes de que lo envíe. Después lo ven las personas responsables que se ocupan, y quien le ayuda. Se borra cuando está hecho.',
    refer:
      'No se guarda nada antes de que lo envíe. Después lo ven las personas responsables que se ocupan, y la persona voluntaria que ayuda. Se borra cuando está hecho.',
    phone:
      'Comparamos su número con los de nuestros voluntarios, para enviarle su enlace. Después desaparece. Contamos los intentos, como mucho durante un día.',
    volunteer:
      'No se guarda nada antes de que lo envíe. Después lo ven las personas responsables de su barrio. Se borra si no podemos aceptarle, o cuando usted se va.',
    spent:
      'La persona responsable de su barrio ve la cantidad y cómo se devuelve. Se borra 28 días después de terminar la ayuda.',
    concern: 'Lo guardamos bajo llave, para proteger a las personas: como mucho 6 años después de resolverlo.',
    change: 'Sustituye a lo que guardábamos antes, y se borra con lo demás cuando está hecho.',
    yours:
      'Sustituye a lo que guardábamos antes, y se borra con lo demás cuando usted se va. Lo ven las personas responsables de su barrio.',
  },
  printed:
    'Lo impreso aquí puede decir quién es usted. Guárdelo donde nadie más lo lea. Puede preguntarnos siempre qué guardamos, o pedir que lo borremos.',
  parts: {
    ask: {
      heading: 'Si pide ayuda',
      points: [
        'Guardamos cómo llamarle, su contacto, dónde vive y qué necesita. Así alguien puede ayudarle, que es lo que usted pidió.',
        'Lo que necesita puede hablar de su salud. Lo guardamos solo si dice que sí, y puede retirar ese sí.',
        'Lo ven las personas responsables que se ocupan. La persona voluntaria que le ayuda lo ve hasta que está hecho. Cada mirada queda anotada, y usted puede verlo.',
        'Cuando está hecho, o si cambia de idea, lo borramos enseguida. Durante unos días más guardamos cómo hablar con usted.',
      ],
    },
    another: {
      heading: 'Si otra persona pidió ayuda para usted',
      points: ['Le llamamos primero y le decimos qué guardamos y quién nos lo dijo. Si no lo quiere, lo borramos.'],
    },
    volunteer: {
      heading: 'Si hace voluntariado',
      points: [
        'Guardamos su nombre, teléfono y correo, su barrio y sus idiomas. También qué le gusta hacer y cuándo tiene tiempo.',
        'Anotamos qué documentos vimos, qué día, y hasta cuándo valen. No guardamos copia ni número.',
        'Un certificado DBS (antecedentes penales), o que se queda en casa, lo anotamos solo si dice que sí. Puede retirar su sí, y se borra.',
        'Lo ven las personas responsables de su barrio y de coordinación, hasta que usted se va.',
        'Si se inscribe y nadie responde en 28 días, o si no podemos aceptarle, lo borramos.',
      ],
    },
    staff: {
      heading: 'Si es responsable de un barrio o de una red',
      points: [
        'Guardamos su nombre, su correo, de qué es responsable y cuándo inició sesión, mientras trabaje con nosotros.',
        'Lo que usted mira queda anotado durante 12 meses, con el motivo que dio.',
      ],
    },
    worry: {
      heading: 'Si alguien está preocupado por una persona',
      points: [
        'Lo leen la persona responsable de protección y su suplente, nunca la persona de quien se trata. La ley nos deja guardarlo sin preguntar, para proteger a las personas.',
        'Se borra, como muy tarde, 6 años después de resolverlo.',
      ],
    },
    rights: {
      heading: 'Qué puede hacer usted',
      points: [
        'Ver lo que guardamos, y recibir una copia.',
        'Hacer que se corrija, hacer que se borre, o decirnos que paremos.',
        'Retirar su sí.',
        'Si pidió ayuda por internet, o hace voluntariado, su propia página hace todo eso enseguida. Si no, llame a su red.',
        'Ningún ordenador decide sobre usted.',
      ],
    },
    complain: {
      heading: 'Si algo no está bien',
      points: [
        'Dígaselo a su red, con sus propias palabras. En 30 días le dicen que lo han recibido.',
        'También puede llamar al Information Commissioner, que vigila el uso de los datos: 0303 123 1113.',
      ],
    },
  },
  whoHeading: 'Quiénes somos',
  who: 'La red a la que usted acude decide qué pasa con lo que le cuenta:',
};
