import type { Words } from './en.ts';

export const referralEs: Words['referral'] = {
  doorTitle: 'Una petición espera a su servicio',
  doorText:
    'Una persona necesita ayuda y ha dicho que sí a que se lo contemos. Antes de mostrar nada, enviamos un código al correo de su servicio.',
  sendCode: 'Enviar el código',
  sendCodeNote: 'Va a la dirección donde su servicio recibe estas peticiones, y a ninguna otra.',
  codeSent: 'Seis cifras van de camino al correo de su servicio. Puede tardar un minuto.',
  back: 'Atrás',
  states: {
    SENT: {
      title: 'Una persona necesita su ayuda',
      text: 'Mire lo que le cuenta. Después diga sí, todavía no, o no.',
    },
    RECEIVED: {
      title: 'Una persona necesita su ayuda',
      text: 'La red sabe que lo ha visto. Por favor, diga sí, todavía no, o no.',
    },
    WAITLISTED: { title: 'En su lista de espera', text: 'La red ayuda mientras tanto. Diga sí cuando le toque el turno.' },
    ACCEPTED: { title: 'Ha dicho que sí', text: 'La red ayuda hasta que empiecen. Díganos cuándo han empezado.' },
    STARTED: {
      title: 'Han empezado',
      text: 'La ayuda de la red puede terminar ahora. Díganos cuándo han acabado: entonces borramos lo que se les contó.',
    },
    COMPLETED: {
      title: 'Está hecho. Gracias',
      text: 'Hemos borrado lo que se les contó. No guarden más de lo que necesiten.',
    },
    DECLINED: {
      title: 'Ha dicho que no',
      text: 'Hemos borrado lo que se les contó. Por favor, borre lo que haya anotado.',
    },
    WITHDRAWN: {
      title: 'Esta petición se ha retirado',
      text: 'El sí se retiró o ya no vale, o esto ya no hace falta. Por favor, borre lo que anotó de la persona.',
    },
    EXPIRED: {
      title: 'Esta petición ya no vale',
      text: 'No supimos nada durante demasiado tiempo. Hemos borrado lo que era para ustedes. Por favor, borre lo que haya anotado.',
    },
    FAILED: {
      title: 'Esta petición ha terminado',
      text: 'No les llegó a tiempo. Por favor, borre lo que haya anotado.',
    },
  },
  facts: {
    service: 'Para',
    what: 'Tipo de ayuda',
    where: 'Barrio',
    language: 'Idioma preferido',
    answerBy: 'Responda, por favor, antes de',
  },
  toldHeading: 'Lo que le cuenta la persona',
  show: 'Mostrar lo que cuenta la persona',
  showNote: 'Anotamos que su servicio ha mirado, y cuándo. La persona puede verlo.',
  toldText: 'La persona dijo que sí a contarles esto y nada más. Úselo para ayudarla. Puede retirar su sí.',
  fields: {
    calledName: 'Cómo llamarla',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    postcode: 'Código postal',
    address: 'Dirección',
    safeContact: 'Cómo es seguro hablar con ella',
    note: 'Qué hace falta',
    householdSize: 'Quién vive con ella',
    diet: 'Qué no come',
    allergies: 'Alergias',
  },
  answerHeading: 'Su respuesta',
  verbs: {
    accept: 'Sí, ayudaremos',
    waitlist: 'Todavía no: tenemos lista de espera',
    decline: 'No, no podemos ayudar',
    start: 'Hemos empezado a ayudar',
    complete: 'Hemos acabado',
  },
  verbNotes: {
    accept: 'La red ayuda hasta que empiecen.',
    start: 'Entonces termina la ayuda de la red.',
    complete: 'Borramos lo que se les contó. Esto no se puede deshacer.',
  },
  waitingDays: '¿Cuántos días de espera hay, más o menos?',
  waitingDaysHint: 'Un número entero, como 14',
  reason: '¿Por qué no?',
  reasons: {
    NO_CAPACITY: 'No queda sitio',
    NOT_ELIGIBLE: 'Nuestra ayuda no es para esta persona',
    COULD_NOT_BE_CONTACTED: 'No pudimos hablar con la persona',
    OUT_OF_AREA: 'Vive fuera de nuestra zona',
    PERSON_DECLINED: 'La persona no lo quiere',
    OTHER: 'Otro motivo',
  },
  declineNote: 'Borramos lo que se les contó, y la red busca otra ayuda.',
  missing: {
    code: 'Escriba las seis cifras del correo.',
    waitingDays: 'Diga los días con un número entero de 0 a 999.',
    reason: 'Elija por qué.',
  },
};
