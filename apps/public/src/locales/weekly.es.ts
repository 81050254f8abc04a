import type { Words } from './en.ts';

export const weekly: Words['weekly'] = {
  tick: 'Enviarme un correo las semanas en que nadie cerca me necesita',
  tickHint: 'Dice qué más hay, una vez por semana como mucho. Se para con un clic.',
  heading: 'Correo de la semana',
  on: 'Las semanas en que nadie cerca de usted le necesita, le enviamos un correo. Dice qué más hay.',
  off: 'Las semanas en que nadie cerca de usted le necesita, podemos enviarle un correo. Dice qué más hay.',
  start: 'Enviarme el correo de la semana',
  stop: 'Parar el correo de la semana',

  title: '¿Parar el correo de la semana?',
  text: (network) =>
    `La red ${network} le envía un correo por semana cuando nadie cerca de usted le necesita. Las peticiones de ayuda llegan igualmente.`,
  doneTitle: 'El correo de la semana está parado',
  done: 'Ya no llegan estos correos. Las peticiones de ayuda llegan como antes. Puede volver a pedir el correo en su propia página.',
  overTitle: 'Este enlace no para nada',
  over: 'Es demasiado antiguo, o le falta una parte. Use el enlace de un correo más nuevo, o pare el correo en su propia página.',
  own: 'A mi página',
};
