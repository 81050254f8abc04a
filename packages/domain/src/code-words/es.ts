/** Plain Spanish words, easy to say on the phone and hard to mishear; none says anything about a person. */
export const codeWordsEs: readonly string[] = `
  abeja ajedrez albahaca alfombra almendra ancla arena avellana azucena balcón ballena bandeja barco bicicleta bombilla bosque botella
  brújula caballo cacao calabaza camello camino canasta caracol carpeta castaña cebolla cereza ciruela clavel colibrí columpio conejo
  cortina cuaderno cuchara delfín dominó escalera espejo estrella faro flauta fresa fuente gaviota girasol globo guitarra helecho isla
  jardín jirafa lámpara lápiz lavanda limón linterna mantel manzana margarita mariposa martillo melón molino montaña naranja nube olivo
  paloma paraguas pera piano pimienta planeta plátano pradera puente relámpago reloj río sandía sombrero tambor tetera tomate tortuga
  trompeta tulipán uva valle velero ventana violín volcán zanahoria
`
  .trim()
  .split(/\s+/);
