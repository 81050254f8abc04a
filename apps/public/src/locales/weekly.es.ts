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

export const messages: Words['messages'] = {
  heading: 'Mensajes a su barrio',
  on: 'Los responsables de su barrio escriben a veces a todos sus voluntarios, dos veces por semana como mucho.',
  off: 'Los responsables de su barrio no le escriben con todos los demás. Las peticiones de ayuda llegan igualmente.',
  start: 'Enviarme los mensajes al barrio',
  stop: 'Parar los mensajes al barrio',
  title: '¿Parar los mensajes a todo el barrio?',
  text: (network) =>
    `Los responsables de la red ${network} escriben a veces a todos los voluntarios de su barrio. Las peticiones de ayuda llegan igualmente.`,
  doneTitle: 'Los mensajes al barrio están parados',
  done: 'Ya no llegan estos mensajes. Las peticiones de ayuda y sus tareas siguen como antes. Puede volver a pedir los mensajes en su propia página.',
  over: 'Es demasiado antiguo, o le falta una parte. Use el enlace de un correo más nuevo, o pare los mensajes en su propia página.',
};
