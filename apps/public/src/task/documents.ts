/** What a volunteer's page shows of a task. */
export const TASK = `query Task {
  task {
    state callOutText decides pageLanguage networkName wardName bound needsCode
    category { label ways } preferredLanguage neededBy codeWordHint
    followUp { status answer } leadFirstName
  }
}`;

/** The details of one recorded look. */
export const DETAILS = 'details { calledName phone postcode address safeContact note codeWord }';
