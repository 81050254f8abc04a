/** What a task page says of a call in the language of somebody who asked. */
export const interpreting = {
  youRing:
    'They would rather speak your language. Ring them, and ask what they need. Then press “It’s done”, and write down in English what they said.',
  leadRings: (lead: string | null) =>
    `${lead ?? 'Their ward lead'} rings you, with them on the line. You tell each what the other says. You need no number.`,
  ringsYou: (firstName: string) => `${firstName} speaks your language and rings you. Ask for the code word first.`,
  doneTitle: 'Have you talked with them?',
  told: 'What they told you, in English',
  toldHint: 'Only what they need, and when. Their ward lead reads it. They can read it on their own page.',
  rung: 'I have rung them',
  wasOnTheLine: 'I was on the line',
  missing: 'Write down in English what they told you.',
  notReached: 'Did nobody answer? Try again later, or give the task back.',
};
