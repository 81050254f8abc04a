/** One thing that outlives a task: what it is, why it is kept, who reads it, and when it goes. */
export type Retention = { key: string; what: string; reason: string; reader: string; end: string };

/** Everything that outlives a task, and there is nothing else; the same list as in docs/personal-data.md. */
export const RETENTION: readonly Retention[] = [
  {
    key: 'contact-card',
    what: 'What to call the requester, how and when it is safe to reach them',
    reason: 'To ask how it went, and to pay back what a volunteer spent',
    reader: "The ward lead of the request's ward or of the ward that handled it, and coordinators, by a look",
    end: "Both follow-ups over, at most the network's limit (7 days unless it says otherwise); longer only while a reimbursement is owed",
  },
  {
    key: 'standing-arrangement',
    what: 'What a recurring help needs to happen again',
    reason: 'The requester asked for help that recurs, and agrees anew every 4 weeks',
    reader: "The ward's lead, and the volunteer of an occurrence from acceptance to delivery",
    end: 'Ended by either side, or consent not given again',
  },
  {
    key: 'referral-envelope',
    what: 'The least a receiving service needs',
    reason: "The person's recorded consent, or the protection of life",
    reader: 'The organisation it is addressed to',
    end: 'The receiver completes or declines; at once when withdrawn, expired or failed',
  },
  {
    key: 'safeguarding-concern',
    what: 'A concern and its sealed copy',
    reason: 'To protect a person at risk',
    reader: 'The safeguarding lead and the deputy, but nobody whom it is about, by a look',
    end: 'At most six years after it was closed, less where the network says so; no erasure touches it',
  },
  {
    key: 'bar-list',
    what: 'Two marks of a removed volunteer: a keyed index of phone and e-mail, with a reason, a day and the next review',
    reason: 'To refuse a new sign-up, and for nothing else',
    reader: 'Nobody; only the sign-up compares with it',
    end: 'Taken off by a coordinator, who reviews it yearly',
  },
  {
    key: 'look',
    what: 'Who read which fields of whom, why and when: ids, role, fields, purpose, time',
    reason: 'To show that nobody looked without need',
    reader: 'Coordinators, and the person it was about',
    end: '12 months after the look',
  },
  {
    key: 'stub',
    what: 'Ward, category, language, day and outcome, with its offers, assignments, follow-up answers, signpostings, consents and links: ids and codes only',
    reason: 'To count what was done',
    reader: "The ward's lead and coordinators",
    end: 'Folded into counters and deleted 28 days after CLOSED or another ending',
  },
  {
    key: 'erasure-receipt',
    what: 'Which fields were erased, by which rule, when',
    reason: 'To prove the erasure',
    reader: "The ward's lead and coordinators",
    end: 'Kept, but says nothing of whose it was 28 days after the ending, or after the erasure where nothing had an ending',
  },
  {
    key: 'gap',
    what: 'Network, ward, category, language, kind and day of a need that could not be met: no person in it',
    reason: 'Evidence for the council and the MP',
    reader: 'Everybody, as numbers with small ones suppressed',
    end: 'Kept',
  },
  {
    key: 'idempotency-record',
    what: 'Ids of what a mutation did',
    reason: 'So that a repeated press does nothing twice',
    reader: 'Nobody; only the next press compares with it',
    end: '24 hours after the mutation',
  },
  {
    key: 'form-send',
    what: 'A keyed index of the number that asked on the form, and when',
    reason: 'So that nobody is flooded in the name of one number',
    reader: 'Nobody; only the next sending compares with it',
    end: '15 minutes after it was sent',
  },
  {
    key: 'tries',
    what: 'How often was tried from one place: a keyed hash of it that is another every day',
    reason: 'To hold up whoever guesses or floods',
    reader: 'Nobody; only the next try compares with it',
    end: 'When it counts no more, a day at most',
  },
  {
    key: 'sent-mail',
    what: 'Which mail was sent: its kind and ids, never its words or an address',
    reason: 'So that none is sent twice',
    reader: 'Nobody; only the worker compares with it',
    end: '24 hours after it was sent',
  },
  {
    key: 'mail-given-up',
    what: 'Which mail could not be sent, by its kind and ids',
    reason: 'So that somebody may look into it',
    reader: 'Whoever runs the deployment',
    end: '28 days after it was given up, and with the request it is about',
  },
];
