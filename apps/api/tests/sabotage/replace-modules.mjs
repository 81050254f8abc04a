// Module hooks: whoever imports a replaced module gets its saboteur; the saboteur alone may still import the original.
let instead = {};

export function initialize(replacements) {
  instead = replacements;
}

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const saboteur = instead[found.url];
  return saboteur && context.parentURL !== saboteur ? { ...found, url: saboteur, shortCircuit: true } : found;
}
