import type { beats as en } from './beats.en.ts';

export const beats: typeof en = {
  guidance: {
    newHeading: 'Lo que le pedimos ha cambiado',
    newText: 'Léalo, por favor. Al pulsar «Puedo», usted dice que sí a esto.',
    firstHeading: 'Lo que pedimos a todas las personas que ayudan',
    heading: 'A lo que usted dijo que sí',
    since: (day) => `Desde el ${day}. Para esta tarea no cambia.`,
    source: (from) => `Fuente: ${from}`,
  },
  call: {
    button: 'Llamar a la persona',
    note: 'Mostramos el número cuando usted pulsa, y anotamos que lo vio.',
    title: 'Llame ahora a la persona',
    text: 'Diga primero la palabra clave. Si contesta otra persona, no diga por qué llama.',
    hide: 'Para que no vea su número, marque 141 antes del suyo.',
    hidden: 'Llamar sin mostrar mi número',
    once: 'El número desaparece cuando usted sale de esta página. Puede pedirlo otra vez.',
  },
  stop: 'Al final no voy de camino',
  stopCall: 'Al final no he empezado',
  startNote: 'La persona ve en su página que usted va de camino. La persona responsable del barrio también lo ve.',
  next: {
    ACCEPTED: [
      'Usted mira quién es y adónde ir.',
      'Pulsa «Voy de camino», para que la persona lo sepa.',
      'Pulsa «Está hecho». Entonces olvidamos quién era.',
    ],
    STARTED: ['La persona sabe que usted va de camino.', 'Pulsa «Está hecho». Entonces olvidamos quién era.'],
    DELIVERED: ['Preguntamos a la persona cómo fue.', 'Si le fue bien, esta página se lo dice.'],
    HANDED_BACK: [
      'Preguntamos a otros vecinos, o la persona responsable llama a alguien.',
      'La persona responsable del barrio ve que el puesto está libre.',
    ],
  },
  nextCall: {
    ACCEPTED: [
      'Usted mira quién es, y llama cuando la persona dijo que es seguro.',
      'Dice primero la palabra clave.',
      'Pulsa «Está hecho». Entonces olvidamos quién era.',
    ],
    STARTED: ['La persona sabe que usted ha empezado.', 'Pulsa «Está hecho». Entonces olvidamos quién era.'],
  },
  nextForOrganization: ['Usted va allí ese día.', 'Pulsa «Está hecho».', 'Le preguntamos cómo fue.'],
  money: {
    spent: '¿Cuánto gastó?',
    spentHint: 'En libras y peniques, por ejemplo 12.50. Déjelo vacío si no gastó nada.',
    cap: (most) => `Usted dijo que gastaría hasta ${most}.`,
    by: '¿Cómo le devuelven el dinero?',
    byHint: 'No escriba nunca una tarjeta, un PIN ni un número de cuenta.',
    ways: {
      CASH: 'En efectivo en la puerta',
      BANK_TRANSFER: 'Por el banco, como acuerden por teléfono',
      PAID_AHEAD: 'La persona me dio el dinero antes',
    },
    overCap: 'La persona responsable del barrio sabe que fue más',
    malformed: 'Escriba una cantidad en libras y peniques, por ejemplo 12.50.',
    owed: (sum) => `Todavía le deben ${sum}.`,
    owedSome: 'Todavía le deben su dinero.',
    settled: (sum) => `Le han devuelto ${sum}.`,
    paidBack: 'Ya me han devuelto el dinero',
    owedNote: 'Después de una semana avisamos a la persona responsable del barrio, que ayuda a arreglarlo.',
  },
  wentWell: 'La persona nos dijo que fue bien. Muchas gracias.',
  mineNextHeading: 'Qué pasa después',
  mineNext: {
    NEW: [
      'Una persona responsable le llama.',
      'Preguntamos a los vecinos. No saben quién es usted.',
      'Esta página le dice quién dijo que sí.',
    ],
    OPEN: ['Un vecino dice que sí.', 'Solo esa persona ve su nombre y su dirección.', 'Esta página le dice su nombre de pila.'],
    ASSIGNED: [
      'Esta página le dice cuándo va de camino.',
      'Dice la palabra clave en la puerta o por teléfono.',
      'Cuando está hecho, borramos su dirección y lo que necesitaba.',
    ],
    STARTED: [
      'La persona dice la palabra clave. Si no la sabe, no abra la puerta.',
      '¿Gastó dinero por usted? Devuélvaselo como acordaron. No dé nunca una tarjeta ni un PIN.',
      'Cuando está hecho, borramos su dirección y lo que necesitaba.',
    ],
    DELIVERED: ['Le preguntamos cómo fue.', 'Después borramos también su número.'],
  },
};
