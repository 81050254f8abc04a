import type { problemsAt as at, problems as words } from './problems.en.ts';

export const problems: typeof words = {
  PAGE_NOT_FOUND: {
    title: 'Esta página no existe',
    text: 'Quizá la dirección se cortó. Voluntarios: abran otra vez el enlace de nuestro correo.',
  },
  LINK_NOT_FOUND: {
    title: 'Este enlace no funciona',
    text: 'Quizá se cortó: copie el enlace entero de nuestro correo. O es antiguo: los enlaces acaban unos días después de la tarea. Si alguien le espera, dígaselo a la persona responsable de su barrio.',
  },
  LINK_EXPIRED: {
    title: 'Este enlace ha terminado',
    text: 'Los enlaces acaban unos días después de la tarea. Busque un correo más nuevo de su red. Si alguien le espera, dígaselo a la persona responsable de su barrio.',
  },
  LINK_CLOSED: {
    title: 'Esta página está cerrada',
    text: 'Ahora mismo no puede usarla. ¿Tiene preguntas? Llame a la red que le envió el enlace.',
  },
  LINK_LEFT: {
    title: 'Ya no está con nosotros. Gracias por su ayuda',
    text: 'Hemos borrado lo que sabíamos de usted, y este enlace ya no abre nada. ¿Quiere volver? Pregunte a su red.',
  },
  CALL_OUT_OVER: {
    title: 'Esta llamada de ayuda ha terminado. Gracias',
    text: 'Ya va alguien, o ya no hace falta. O el enlace se cortó: entonces cópielo entero.',
  },
  CROSS_SITE: {
    title: 'No hemos hecho eso',
    text: 'El botón estaba en una página que no es nuestra. Abra el enlace de nuestro correo y pulse el botón allí.',
  },
  TOO_LARGE: { title: 'Es demasiado texto', text: 'No hemos guardado nada. Vuelva atrás y envíe menos.' },
  NOT_A_FORM: {
    title: 'No hemos podido leer eso',
    text: 'No hemos guardado nada. Abra el enlace de nuestro correo y pulse el botón allí.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Eso no funciona aquí',
    text: 'Abra el enlace de nuestro correo y pulse el botón allí.',
  },
  TOO_MANY_TRIES: {
    title: 'Han sido demasiadas veces',
    text: 'Por favor, espere unos minutos. Después pruebe otra vez.',
  },
  SOMETHING_WENT_WRONG: {
    title: 'Algo ha fallado aquí',
    text: 'No ha sido culpa suya. Por favor, pruebe otra vez en un minuto.',
  },
};

const back = 'Vuelva a la página de donde viene y pulse el botón otra vez.';

export const problemsAt: typeof at = {
  mine: {
    PAGE_NOT_FOUND: 'Quizá la dirección se cortó. Abra otra vez su enlace privado.',
    LINK_NOT_FOUND: 'Quizá se cortó: cópielo entero. Si espera ayuda, llame a su grupo local y diga su referencia.',
    LINK_EXPIRED: 'Una página privada acaba a los tres meses. Si aún espera ayuda, llame a su grupo local y diga su referencia.',
    CROSS_SITE: 'El botón estaba en una página que no es nuestra. Abra su enlace privado y pulse el botón allí.',
    NOT_A_FORM: 'No hemos guardado nada. Abra su enlace privado y pulse el botón allí.',
    METHOD_NOT_ALLOWED: 'Abra su enlace privado y pulse el botón allí.',
  },
  entry: {
    PAGE_NOT_FOUND: 'Quizá la dirección se cortó. Abra otra vez el enlace de nuestro mensaje.',
    LINK_NOT_FOUND: 'Quizá se cortó: cópielo entero de nuestro mensaje.',
    LINK_EXPIRED: 'Hay uno más nuevo, o es demasiado antiguo. Llame a la red que le escribió: puede enviarle otro.',
    CROSS_SITE: 'El botón estaba en una página que no es nuestra. Abra el enlace de nuestro mensaje y pulse el botón allí.',
    NOT_A_FORM: 'No hemos guardado nada. Abra el enlace de nuestro mensaje y pulse el botón allí.',
    METHOD_NOT_ALLOWED: 'Abra el enlace de nuestro mensaje y pulse el botón allí.',
  },
  forms: {
    PAGE_NOT_FOUND: 'Quizá la dirección se cortó.',
    CROSS_SITE: `El botón estaba en una página que no es nuestra. ${back}`,
    NOT_A_FORM: `No hemos guardado nada. ${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
