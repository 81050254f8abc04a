import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  '1': 'primer',
  '2': 'segundo',
  '3': 'tercer',
  '4': 'cuarto',
  '5': 'quinto',
  '-1': 'último',
};

/** What the rules themselves say, in Spanish. */
export const pageWordsEs: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'Una organización' : 'Alguien'} necesita ayuda con ${label} en la zona de ${locality}.`,
    when: {
      TODAY: 'Es para hoy.',
      TOMORROW: 'Es para mañana.',
      THIS_WEEK: 'Es para esta semana.',
      WHEN_POSSIBLE: 'No hay prisa.',
    },
    laterDay: 'Es para un día más adelante.',
    speaks: (language) => `Idioma preferido: ${language}.`,
    canYou: '¿Puede usted? Dígalo aquí:',
  },
  hours: {
    day: { MO: 'Lun', TU: 'Mar', WE: 'Mié', TH: 'Jue', FR: 'Vie', SA: 'Sáb', SU: 'Dom' },
    comma: ', ',
    allDay: 'todo el día',
    every: { WEEKLY: (every) => `cada ${every} semanas`, MONTHLY: (every) => `cada ${every} meses` },
    ofMonth: (ordinal, day) => `${ORDINAL[ordinal] ?? ordinal} ${day} del mes`,
    dayOfMonth: (day) => (day === '-1' ? 'último día del mes' : `día ${day} del mes`),
  },
  told: {
    intro: 'Estos son lugares que pueden ayudarle. Puede hablar con ellos por su cuenta. No les hemos dicho nada sobre usted.',
    from: (network) => `De parte de ${network}`,
    phone: 'Teléfono',
    email: 'Correo electrónico',
    web: 'Página web',
    hours: 'Abierto',
    place: 'Dónde',
    eligibility: 'Para quién',
    fees: 'Precio',
    example: 'un ejemplo, inventado',
  },
  categories: {
    interpreting: { label: 'Llamada en su idioma', publicLabel: 'una llamada en su idioma' },
    shopping: { label: 'Compra', publicLabel: 'la compra' },
    prescription: { label: 'Medicinas', publicLabel: 'un recado en la farmacia' },
    post: { label: 'Correo postal', publicLabel: 'el correo' },
    'check-in-call': { label: 'Llamada para ver cómo está', publicLabel: 'una llamada amable' },
    'dog-walking': { label: 'Pasear al perro', publicLabel: 'el paseo del perro' },
    'lend-an-item': { label: 'Prestar un objeto', publicLabel: 'un objeto prestado' },
    other: { label: 'Otra cosa', publicLabel: 'un pequeño recado' },
  },
  skills: {
    driving: 'Conducir',
    lifting: 'Levantar peso',
    'small-repairs': 'Pequeños arreglos',
    'form-filling': 'Rellenar formularios',
    'it-help': 'Ayudar con el ordenador',
    cooking: 'Cocinar',
    sewing: 'Coser',
    gardening: 'Cuidar el jardín',
    'dog-handling': 'Tratar con perros',
    'first-aid': 'Primeros auxilios',
  },
  needs: {
    food: 'Comida',
    medicines: 'Medicinas',
    'mental-health': 'Tristeza, preocupación o angustia',
    company: 'Compañía',
    money: 'Dinero y deudas',
    'energy-bills': 'Facturas de energía',
    housing: 'Un lugar para vivir',
    'it-help': 'Teléfonos y ordenadores',
    'care-at-home': 'Cuidados en casa',
    'getting-around': 'Moverse de un sitio a otro',
    'legal-advice': 'Consejo legal',
    'neighbours-help': 'Ayuda de los vecinos',
  },
};
