/** The guidance a new network starts with, in Spanish; paragraphs stand apart by an empty line. */
export const guidanceEs: string = [
  'Compra: deje las bolsas en la puerta, llame y dé un paso atrás. Entre solo si lo quieren los dos y lo sabe la persona responsable de su barrio. Guarde el recibo, y escriba en él la cantidad.',
  'Dinero: no gaste más de lo que dijo. No coja nunca una tarjeta del banco ni su clave, y no preste dinero a nadie. Se le devuelve según el recibo, en efectivo o por la red. No acepte dinero de regalo.',
  'Seguridad: diga primero la palabra clave. Si algo le parece mal, váyase y dígaselo a la persona responsable de su barrio. Si hay peligro, llame a emergencias, al 999. Si se siente mal, quédese en casa y devuelva la tarea.',
  'Privacidad: el nombre y la dirección son solo para esta tarea. No los anote, no los fotografíe y no los cuente a nadie, tampoco en el chat de voluntarios. Cuando esté hecho, olvídelos, como hacemos nosotros.',
  'Preocupaciones: ¿teme que alguien sufra daño o no pueda cuidarse? Pulse «Me preocupa la seguridad de alguien» en la tarea. No prometa guardar el secreto.',
].join('\n\n');
