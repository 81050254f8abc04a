/** What a volunteer's page shows of a task. */
export const TASK = `query Task {
  task {
    state callOutText decides pageLanguage networkName wardName bound needsCode
    category { label ways } preferredLanguage neededBy codeWordHint
    followUp { status answer } leadFirstName
  }
}`;

const DETAILS = 'details { calledName phone postcode address safeContact note codeWord }';

/** The document of a mutation by its name; its payload comes back as `answer`. */
export function mutation(name: string): string {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const thing = name === 'showTaskDetails' ? DETAILS : '';
  return `mutation ${title}($input: ${title}Input!) { answer: ${name}(input: $input) { ${thing} userErrors { code message field } } }`;
}
