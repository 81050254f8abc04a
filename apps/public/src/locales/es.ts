import { beats } from './beats.es.ts';
import { callOut } from './call-out.es.ts';
import { concern } from './concern.es.ts';
import type { Words } from './en.ts';
import { entry } from './entry.es.ts';
import { helpEs } from './help.es.ts';
import { interpreting } from './interpreting.es.ts';
import { leave } from './leave.es.ts';
import { mineEs } from './mine.es.ts';
import { privacyEs } from './privacy.es.ts';
import { problems, problemsAt } from './problems.es.ts';
import { refer } from './refer.es.ts';
import { referralEs } from './referral.es.ts';
import { volunteerEs } from './volunteer.es.ts';
import { messages, weekly } from './weekly.es.ts';
import { yoursEs } from './yours.es.ts';

const lead = (name: string | null) => (name ? `${name}, responsable del barrio,` : 'La persona responsable del barrio');

export const es: Words = {
  product: 'Wardwise',
  home: 'Wardwise, primera página',
  skip: 'Ir a la parte principal',
  notRead: 'Una persona que habla este idioma aún no ha revisado estas palabras.',
  notReadEnglish: 'Hasta entonces valen las palabras en inglés.',
  inEnglish: 'En inglés',
  languages: 'Idioma',
  danger: 'Si hay peligro, llame a emergencias:',
  medical: 'Para ayuda médica, llame al',
  demoBanner: 'Esto es una demostración. Aquí nadie es una persona real.',
  demoMailbox: 'Abrir el buzón de demostración',
  errorInTitle: (title) => `Error en la página: ${title}`,
  errorHeading: 'Por favor, mire esto',
  codeToTell: 'Si pide ayuda con esta página, diga:',

  landing: {
    title: 'Los vecinos ayudan a los vecinos, barrio por barrio',
    lead: 'Alguien necesita la compra, una llamada o un paseo para su perro. Un vecino cercano, que habla su idioma, dice «Puedo». Wardwise une a los dos.',
    howHeading: 'Cómo funciona',
    how: [
      {
        heading: 'Alguien pide ayuda',
        text: 'Llama a su grupo local, o la pide aquí. El grupo más cercano se ocupa.',
      },
      {
        heading: 'Los vecinos lo saben',
        text: 'Decimos qué hace falta y más o menos dónde. Nunca decimos quién es.',
      },
      {
        heading: 'Va una persona',
        text: 'Solo esa persona ve el nombre y la dirección. Las dos conocen una palabra clave.',
      },
      {
        heading: 'Olvidamos',
        text: 'Cuando está hecho, se borran la dirección y las notas. Preguntamos a las dos cómo fue.',
      },
    ],
    notEmergency: 'Wardwise no es un servicio de emergencia',
    sourcesHeading: 'De dónde vienen nuestros datos sobre los barrios',
    askHeading: '¿Necesita ayuda?',
    ask: 'Pedir ayuda',
    joinHeading: '¿Quiere ayudar?',
    join: 'Ayudar a sus vecinos',
    volunteersHeading: '¿Ayuda como voluntario o voluntaria?',
    volunteers: 'Abra el enlace del correo o del mensaje que le enviamos. No necesita cuenta ni contraseña.',
    leadsHeading: '¿Es responsable de un barrio?',
    leads: 'Inicie sesión en su red.',
    signIn: (network) => `Iniciar sesión: ${network}`,
    demoHeading: 'Eche un vistazo',
    demo: 'Todos los correos de esta demostración llegan a un solo buzón. Inicie sesión como responsable de barrio y envíe una llamada de ayuda. Después abra allí el enlace de la persona voluntaria.',
  },

  help: helpEs,
  mine: mineEs,
  referral: referralEs,
  yours: yoursEs,
  volunteer: volunteerEs,
  privacy: privacyEs,

  task: {
    asks: (network) => `La red ${network} pregunta a sus voluntarios`,
    free: 'Puede decir que no. Diga que sí solo si le viene bien.',
    ican: 'Puedo',
    notThisTime: 'Esta vez no',
    nextHeading: 'Qué pasa después',
    calledNext: [
      'Usted dice «Puedo». Eso es un ofrecimiento, todavía no una promesa.',
      'La persona responsable del barrio elige quién va.',
      'Si va usted, esta página le muestra a quién y dónde. A esa persona solo se le dice su nombre de pila.',
    ],
    calledNextAtOnce: [
      'Usted dice «Puedo». Si nadie fue más rápido, la tarea es suya enseguida.',
      'Entonces esta página le muestra a quién y dónde. A esa persona solo se le dice su nombre de pila.',
      'Si tiene mucho que hacer o descansa hoy, elige la persona responsable del barrio.',
    ],
    proposed: 'La persona responsable del barrio querría que usted hiciera esto.',
    proposedNext: [
      'Usted dice «Puedo».',
      'Esta página le muestra a quién y dónde.',
      'Puede devolver la tarea en cualquier momento. Nadie se lo reprochará.',
    ],
    boundSoon: 'El primer botón que pulse une este enlace al navegador que usa ahora.',

    notNowTitle: 'No pasa nada',
    notNow: 'No tiene que hacer nada. También preguntamos a otros vecinos.',
    backToCall: 'Volver a la llamada de ayuda',

    offeredTitle: 'Gracias por ofrecerse',
    offered: (name) => `${lead(name)} elige ahora quién va.`,
    offeredNext: [
      'Guarde el enlace. Si le elegimos, esta página le muestra a quién y dónde.',
      'Si va otra persona, esta página se lo dice.',
      'El enlace funciona en este navegador. En otro pedimos primero un código.',
    ],
    lookAgain: '¿Hay noticias? Mirar otra vez',
    withdraw: 'Al final no puedo',

    acceptedTitle: 'Esta tarea es suya. Gracias',
    startedTitle: 'Va de camino. Gracias',
    startedCallTitle: 'Ha empezado. Gracias',
    facts: { what: 'Qué', where: 'Qué barrio', language: 'Idioma preferido', by: 'Para el día' },
    showWhere: 'Mostrarme adónde ir',
    showWhom: 'Mostrarme a quién llamar',
    showNote: 'Anotamos cada vez que se muestra la dirección, y a quién.',
    codeWord: 'Verá una palabra clave. La otra persona también la sabe.',
    start: 'Voy de camino',
    startCall: 'Empiezo ahora',
    done: 'Está hecho',
    handBack: 'Al final no puedo hacerlo',
    handBackNote: 'A todos nos puede pasar. Nadie se lo reprochará. Entonces preguntamos a otras personas.',

    detailsTitle: 'Adónde ir',
    detailsCallTitle: 'A quién llamar',
    recorded: 'Hemos anotado que acaba de mirar esto. Solo usted puede verlo. Por favor, no se lo muestre a nadie.',
    codeWordHeading: 'Palabra clave',
    codeWordUse:
      'Diga primero esta palabra, por teléfono o en la puerta. La otra persona también la recibió: así sabe que usted viene de nuestra parte. No se la pregunte.',
    calledName: 'Nombre',
    phone: 'Teléfono',
    phoneThem: 'Llamar',
    safeContact: 'Cómo y cuándo es seguro llamar',
    address: 'Dirección',
    postcode: 'Código postal',
    note: 'Qué hace falta',
    worried: 'Si algo le parece mal, váyase y dígaselo a la persona responsable de su barrio.',
    back: 'Volver a la tarea',

    doneTitle: '¿Está hecho?',
    doneForget: 'Cuando pulse el botón, olvidamos la dirección. No la verá más aquí. Esto no se puede deshacer.',
    paidBackQuestion: '¿Le han devuelto el dinero?',
    paidBack: { YES: 'Sí', NO: 'No, todavía no', NOTHING_SPENT: 'No gasté nada' },
    deliver: 'Sí, está hecho',
    notDone: 'No, todavía no: volver a la tarea',
    choiceMissing: 'Elija una respuesta: ¿le han devuelto el dinero?',

    deliveredTitle: 'Hecho. Gracias',
    forgotten: 'El nombre, el número de teléfono y la dirección ya no están en esta página.',
    followUpQuestion: '¿Cómo fue?',
    followUpNote: 'Se lo preguntamos a las dos personas. La persona responsable de su barrio lee la respuesta.',
    answers: { WENT_WELL: 'Fue bien', PROBLEM: 'Hubo un problema', NEEDS_MORE_HELP: 'La persona necesita más ayuda' },
    answerMissing: 'Elija una respuesta: ¿cómo fue?',
    answered: {
      WENT_WELL: 'Nos dijo que fue bien. Nos alegra saberlo.',
      PROBLEM: 'Nos dijo que hubo un problema. La persona responsable de su barrio lo mirará.',
      NEEDS_MORE_HELP: 'Nos dijo que la persona necesita más ayuda. La persona responsable de su barrio se ocupa desde ahora.',
    },
    nothingToDo: 'Ya no tiene que hacer nada más.',

    handedBackTitle: 'Ha devuelto la tarea. No pasa nada',
    handedBack:
      'Gracias por decírnoslo. La persona responsable del barrio busca ahora a otra persona. El nombre y la dirección ya no están en esta página.',
    declinedTitle: 'Ha dicho que esta vez no. No pasa nada',
    declined: 'Gracias por decírnoslo. La persona responsable del barrio pregunta ahora a otra persona.',
    withdrawnTitle: 'Ha retirado su ofrecimiento. No pasa nada',
    withdrawn: 'Gracias por decírnoslo. También preguntamos a otros vecinos.',
    takenTitle: 'Ya va otra persona. Gracias',
    taken: 'Sus ganas de ayudar cuentan. Le preguntaremos otra vez.',
    another: { heading: 'Aquí hay otra, si quiere', open: 'Ver más' },
    endedTitle: 'Esta ayuda ya no hace falta. Gracias',
    ended: 'Se resolvió de otra manera. Nadie le espera.',
    ofOrganization: {
      calledNext: [
        'Usted dice «Puedo». Eso es un ofrecimiento, todavía no una promesa.',
        'La persona responsable del barrio elige quién va.',
        'Si va usted, esta página le muestra adónde ir, y por quién preguntar.',
      ],
      calledNextAtOnce: [
        'Usted dice «Puedo». Si nadie fue más rápido, la tarea es suya enseguida.',
        'Entonces esta página le muestra adónde ir, y por quién preguntar.',
        'Si tiene mucho que hacer o descansa hoy, elige la persona responsable del barrio.',
      ],
      proposedNext: [
        'Usted dice «Puedo».',
        'Esta página le muestra adónde ir, y por quién preguntar.',
        'Puede devolver la tarea en cualquier momento. Nadie se lo reprochará.',
      ],
      offeredNext: [
        'Guarde el enlace. Si le elegimos, esta página le muestra adónde ir.',
        'Si van otras personas, esta página se lo dice.',
        'El enlace funciona en este navegador. En otro pedimos primero un código.',
      ],
      facts: { what: 'Qué', where: 'Qué barrio', language: 'Idioma', by: 'Día' },
      doneForget: 'Cuando pulse el botón, ya no le mostramos aquí la dirección. Esto no se puede deshacer.',
      forgotten: 'La dirección ya no se muestra en esta página.',
      followUpNote: 'La persona responsable de su barrio lee la respuesta.',
      handedBack: 'Gracias por decírnoslo. La persona responsable del barrio busca ahora a otra persona.',
      takenTitle: 'Ya van bastantes personas. Gracias',
    },
    placeToCome: 'Adónde ir',
    placeGone: 'Ya no conocemos el lugar. Por favor, llame antes de ir.',
    organization: 'Quién lo pide',
    service: 'Para qué servicio',
    accessibility: 'Cómo entrar',
    refusals: {
      REQUEST_NOT_OPEN: 'Ahora mismo no hace falta nadie más aquí. Gracias.',
      REQUEST_ENDED: 'Esta ayuda ya no hace falta. Gracias.',
      NO_PLACE_FREE: 'Ya va otra persona. Gracias.',
      ALREADY_OFFERED: 'Usted ya se ha ofrecido. La persona responsable del barrio tiene su ofrecimiento.',
      ALREADY_ASSIGNED: 'Usted ya tiene esta tarea.',
      OFFER_NOT_FOUND: 'Usted no se ha ofrecido aquí.',
      OFFER_NOT_OPEN: 'Su ofrecimiento ya tiene respuesta o se ha retirado.',
      NOT_APPROVED: 'Ahora mismo no consta en nuestro voluntariado. Por favor, pregunte a la persona responsable de su barrio.',
      CATEGORY_NOT_OFFERED:
        'Usted no dijo que da este tipo de ayuda. Por favor, pida a la persona responsable de su barrio que lo añada.',
      LANGUAGE_NOT_SHARED: 'Es para alguien que hable ese idioma. Si usted lo habla, dígaselo a su responsable de barrio.',
      NOT_VETTED:
        'Para esta tarea tenemos que ver primero un documento suyo, o uno ya no vale. Por favor, pregunte a la persona responsable de su barrio.',
      SELF_ISOLATING: 'Nos dijo que se queda en casa. Entonces puede ayudar solo por teléfono o por internet.',
      HANDED_BACK_BEFORE: 'Usted ya devolvió esta tarea. Ahora preguntamos a otras personas.',
      AT_CAPACITY: 'Ya tiene todas las tareas que quería.',
      OFF_DUTY: 'Nos dijo que hoy descansa.',
      TOO_MANY_TRIES: 'Se enviaron cinco códigos en una hora. Use el más nuevo, o espere una hora.',
    },
  },

  beats,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,
  interpreting,

  told: {
    title: 'Lugares que pueden ayudarle',
    print: 'Imprima esta página con su navegador. No dice nada de para quién es.',
    qr: 'Su página, para un teléfono',
  },

  code: {
    boundTitle: '¿Es usted?',
    bound:
      'Este enlace ya se usa en otro navegador. Para que nadie más pueda usarlo, primero enviamos un código a su dirección de correo.',
    send: 'Enviarme un código',
    title: 'Escriba el código',
    sent: 'Le hemos enviado un correo con seis cifras. Puede tardar un minuto en llegar.',
    label: 'Las seis cifras',
    goOn: 'Continuar',
    again: '¿No ha llegado nada? Enviar un código nuevo',
    missing: 'Escriba las seis cifras del correo.',
  },

  problems,
  problemsAt,
  kept: 'Lo que escribió sigue aquí.',
  tryAgain: 'Probar otra vez',
};
