import type { volunteerEn } from './volunteer.en.ts';

export const volunteerEs: typeof volunteerEn = {
  title: 'Ayude a sus vecinos',
  lead: 'Alguien cerca necesita la compra, una llamada o un paseo para su perro. Usted ayuda cuando le viene bien. Cada vez puede decir que no.',
  how: 'Tarda unos cinco minutos. Después le conoce una persona responsable de su barrio. Antes de eso, nadie va a su casa ni usted a la de nadie.',
  postcode: {
    label: '¿Dónde vive?',
    hint: 'Su código postal. Por ejemplo, SW1P 2AB. Guardamos el barrio, y olvidamos el código postal.',
  },
  elsewhere: 'Allí no aceptamos voluntarios. Por eso no queremos hacerle esperar.',
  unplaced: {
    title: 'No conocemos este código postal',
    text: 'Está cerca de nosotros, pero no sabemos en qué barrio. Mírelo otra vez. Si es correcto, díganos por teléfono dónde vive.',
    ring: 'Llámenos:',
  },
  network: {
    label: '¿A qué grupo quiere ayudar?',
    hint: 'Donde usted vive ayuda más de un grupo. Cualquiera sirve.',
  },
  age: {
    label: '¿Tiene 18 años o más?',
    hint: 'Los voluntarios van a casas de desconocidos y gastan dinero por ellos. Por eso son mayores de edad.',
    options: { YES: 'Sí', NO: 'No, tengo menos de 18 años' },
  },
  young: {
    title: 'Gracias. Vuelva, por favor, cuando tenga 18 años',
    text: 'Todavía no podemos aceptarle. No hemos guardado nada de lo que nos contó.',
    instead: 'Hasta entonces puede ayudar a un vecino junto con una persona adulta de su familia.',
  },
  kinds: { label: '¿Qué le gustaría hacer?', hint: 'Marque todo lo que quiera. Puede cambiarlo en cualquier momento.' },
  skills: { label: '¿Qué más sabe hacer?', hint: 'Marque lo que es verdad para usted, o siga sin marcar.' },
  languages: {
    label: '¿Qué idiomas habla?',
    hint: 'Lo bastante bien para hablar de la compra y de cómo está alguien.',
  },
  pageLanguage: '¿En qué idioma debemos escribirle?',
  home: {
    label: '¿Puede salir de casa?',
    hint: 'Quien se queda en casa puede ayudar por teléfono o por internet.',
    options: { NO: 'Sí, puedo salir', YES: 'No, por ahora me quedo en casa' },
    ifSo: 'Solo si se queda en casa:',
    consent:
      'Usted se queda en casa por ahora. Eso puede hablar de su salud. ¿Podemos anotarlo, para que nadie le pida salir? Puede retirar su sí en cualquier momento, y lo borramos.',
    yes: 'Sí, pueden anotarlo',
  },
  limits: {
    title: '¿Cuánto quiere hacer?',
    capacity: { label: '¿Cuántas tareas a la vez, como mucho?', hint: 'Un número de 1 a 20. Con una está bien.' },
    spend: {
      label: 'Lo máximo que gastaría en una tienda, en libras',
      hint: (most) => `Se le devuelve el dinero. Como mucho ${most}: déjelo vacío si le parece bien.`,
    },
  },
  name: {
    label: '¿Cuál es su nombre?',
    hint: 'Nombre y apellido. A quien usted ayude se le dice solo la primera palabra.',
  },
  reach: {
    title: '¿Cómo podemos hablar con usted?',
    phone: {
      label: 'Número de teléfono',
      hint: 'Le llamamos para conocerle. Un número de otro país sirve: empiece con +.',
    },
    email: { label: 'Correo electrónico', hint: 'Allí llegan las peticiones de ayuda, y el enlace a su propia página.' },
    texts: 'Envíenme también SMS',
    textsHint: 'Puede responder a una llamada de ayuda por SMS: SI o NO. Para que no lleguen más, responda STOP.',
  },
  check: {
    title: 'Revise sus respuestas',
    keep: 'Guardamos lo que escribió, pero no el código postal. Su teléfono y su correo están bajo llave.',
    see: 'Lo ven las personas responsables de su barrio y de coordinación. Para leer su número dicen por qué, y usted ve quién miró.',
    erase: 'Si no podemos aceptarle, lo borramos enseguida. Si nadie responde en 28 días, también.',
    rights: 'Puede verlo, cambiarlo, recibir una copia o hacer que se borre, en su propia página o por teléfono.',
  },
  guidance: {
    title: 'Qué le pedimos',
    since: (day) => `Estas reglas valen desde el ${day}.`,
    agree: 'He leído esto, y lo cumpliré.',
    send: 'Inscribirme',
  },
  sent: {
    title: 'Gracias',
    mail: 'Le escribimos ahora, a la dirección de correo que dio. Puede tardar un minuto.',
    nextHeading: 'Qué pasa ahora',
    next: [
      'Una persona responsable de su barrio lee lo que nos contó. Quizá le llame, y pida ver un documento con su nombre.',
      'Tendrá noticias nuestras en un día.',
      'Después le decimos cuándo alguien cerca necesita ayuda. Usted dice que sí solo cuando le viene bien.',
    ],
    nothing:
      '¿No llega nuestro correo, o no hay respuesta en un día? No podemos aceptar a todo el mundo, pero usted debe saber por qué. Pregúntenos:',
    ring: 'Llame al',
  },
  sentBefore:
    'Tenemos lo que envió primero. Lo que cambió después no nos ha llegado. Puede enviarlo todo de nuevo, o cambiarlo en su propia página.',
  capOver: 'Escriba una cantidad en libras, como 20. No puede pasar del máximo que se dice aquí.',

  missing: {
    postcode: 'Escriba su código postal.',
    network: 'Elija un grupo.',
    age: 'Diga si tiene 18 años o más.',
    kinds: 'Marque al menos una cosa que le gustaría hacer.',
    languages: 'Marque al menos un idioma que habla.',
    pageLanguage: 'Elija un idioma.',
    home: 'Diga si puede salir de casa.',
    homeConsent: 'Si se queda en casa, marque que podemos anotarlo. Sin un sí no podemos.',
    name: 'Escriba su nombre.',
    phone: 'Escriba un número de teléfono, para que podamos llamar.',
    email: 'Escriba una dirección de correo. Allí llegan las peticiones de ayuda.',
  },
  rows: {
    postcode: 'Código postal',
    network: 'Grupo',
    age: '18 años o más',
    pageLanguage: 'Idioma de nuestros correos',
    home: 'Salir de casa',
    homeConsent: 'Su sí a que lo guardemos',
    capacity: 'Tareas a la vez',
    spend: 'En una tienda, como mucho',
    name: 'Nombre',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    texts: 'También por SMS',
    kinds: 'Qué le gustaría hacer',
    skills: 'Qué más sabe hacer',
    languages: 'Idiomas que habla',
  },
  waiting: 'Su inscripción está hecha, y su barrio aún no ha respondido. Hasta entonces nadie le pide nada.',
  waitingAsk: 'Tendrá respuesta en un día. Si no, pregúntenos:',
  noTask: {
    title: 'No hay ninguna tarea detrás de este enlace',
    text: 'Abre su propia página: qué guardamos sobre usted, y qué puede hacer con ello.',
  },
};
