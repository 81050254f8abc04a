import type { callOut as words } from './call-out.en.ts';

export const callOut: typeof words = {
  next: [
    'Usted dice «Puedo» y escribe el número de teléfono que tenemos de usted.',
    'Enviamos un enlace propio a la dirección de correo que tenemos de usted.',
    'Abra ese enlace y diga «Puedo» allí.',
  ],
  phoneTitle: '¿Qué número de teléfono tenemos de usted?',
  phone: 'Su número de teléfono',
  phoneNote: 'El número que dio al inscribirse. Lo usamos solo para encontrarle. No lo guardamos.',
  phoneMalformed: 'Escriba su número de teléfono con todas sus cifras, por ejemplo 07700 900123.',
  send: 'Enviarme mi enlace',
  sentTitle: 'Gracias. Mire su correo, por favor',
  sent: 'Si este número es de alguien de nuestro voluntariado, un enlace va de camino a su correo. Puede tardar un minuto.',
  sentNothing: '¿No ha llegado nada? Mire en el correo no deseado. O vuelva atrás y escriba el número que dio al inscribirse.',
  joinHeading: '¿Aún no hace voluntariado con nosotros?',
  join: '¿Quiere unirse? Pregunte a quien le envió esto, o a su grupo local.',
  more: 'Qué hacemos',
};
