import type { PartWords } from './en.ts';

/** What a new network asks beside for each kind and way of help, and where it comes from, in Spanish. */
export const partsEs: PartWords = {
  NHS: 'Según lo que el NHS dice al público.',
  GOVERNMENT: 'Según lo que el gobierno dice a voluntarios y empresas.',
  CHARITIES: 'Según lo que aconsejan las asociaciones de voluntarios.',
  shopping:
    'Pida una lista corta, y qué llevar si algo se ha agotado. Pregunte por alergias. Mantenga fría la comida fría: vaya directamente. Compre lo que está en la lista, y guarde el recibo.',
  prescription:
    'Diga el nombre y la dirección en la farmacia. Entregue la bolsa cerrada: no la abra, ni lea lo que hay dentro. No dé consejos sobre medicinas. Quien se sienta peor llama al 111, en peligro al 999.',
  post: 'Lleve cartas y paquetes cerrados. No lea más que adónde van. No lleve nunca dinero, tarjetas ni llaves al correo.',
  'check-in-call':
    'Diga su nombre de pila y la palabra clave. Pregunte si es buen momento. Escuche más de lo que habla. No prometa nada que no pueda cumplir. Si la persona necesita más que una charla, dígaselo a la persona responsable del barrio.',
  'dog-walking':
    'Lleve al perro siempre con correa. Pregunte cómo es con otros perros y con niños. Recoja lo que deja. No le dé nada de comer. Pasee los perros de una sola casa cada vez.',
  'lend-an-item': 'Preste lo que es seguro y está limpio. Mire antes los cables y enchufes. Acuerden cuándo vuelve.',
  IN_PERSON:
    'Quédese en casa si tiene tos o fiebre, o se siente mal. Lávese las manos antes y después. Diga a alguien adónde va y cuándo vuelve. No entre en la casa por su cuenta.',
  BY_PHONE:
    'Para que no vean su número, marque 141 antes del otro. Llame solo cuando la persona dijo que es seguro. Si contesta otra persona, no diga por qué llama.',
  ONLINE:
    'No pida nunca una contraseña ni una tarjeta, ni las escriba por la persona. No la añada como amiga. Al terminar, cierre lo que abrió.',
};
