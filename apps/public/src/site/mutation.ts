/** The document of a mutation by its name, with what is asked of its answer; its payload comes back as `answer`. */
export function mutation(name: string, asked = ''): string {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${title}($input: ${title}Input!) { answer: ${name}(input: $input) { ${asked} userErrors { code message field } } }`;
}
