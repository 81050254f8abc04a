const FIELDS = `    state callOutText decides byOrganization pageLanguage networkName wardName bound needsCode
    category { label ways } preferredLanguage neededBy codeWordHint interpreting
    followUp { status answer } leadFirstName anotherText wentWell
    guidance { id day text english parts { text english source } } guidanceAsked spendingCapPence spending { paidBack spentPence payBackBy }
    placeToCome { organizationName serviceName phone placeName address city postcode accessibility }`;

/** What a volunteer's page shows of a task. */
export const TASK = `query Task { task { ${FIELDS} } }`;

/** The same with what the form for a worry needs. */
export const CONCERN_TASK = `query Task { task { ${FIELDS} } concernForm { subjects { id displayName roles } line { name phone } } }`;

/** The details of one recorded look. */
export const DETAILS = 'details { calledName postcode address safeContact note codeWord }';
