/** What becomes of what people tell: a line at each form, and the whole of it on a page of its own. */
export const privacyEn = {
  link: 'What we keep, and your rights',
  title: 'What we keep, and your rights',
  lead: 'You do not have to tell us anything. If you do, this is what happens with it.',
  /** One line at each form that asks for something about a person. */
  at: {
    help: 'Nothing is kept before you send it. Then the leads who deal with it see it, and your volunteer, and it is deleted when it is done.',
    refer:
      'Nothing is kept before you send it. Then the leads who deal with it see it, and the volunteer who helps, and it is deleted when it is done.',
    phone:
      'We compare your number with those of our volunteers, to send you your link. Then it is gone. We count tries, for a day at most.',
    volunteer:
      'Nothing is kept before you send it. Then the leads of your ward see it. It is deleted if we do not take you on, or when you leave.',
    spent: 'Your ward lead sees the sum and how it comes back. It is deleted 28 days after the help is over.',
    concern: 'We keep it locked, to protect people: for 6 years at most after it is settled.',
    change: 'It takes the place of what we held before, and is deleted with the rest when it is done.',
    yours:
      'It takes the place of what we held before, and is deleted with the rest when you leave. The leads of your ward see it.',
  },
  /** In print alone. */
  printed:
    'What is printed here may tell who you are. Keep it where nobody else reads it. You can ask us at any time what we hold, or to delete it.',
  parts: {
    ask: {
      heading: 'If you ask for help',
      points: [
        'We keep what to call you, how to reach you, where you live and what you need. So somebody can help you, which is why you asked.',
        'What you need may tell of your health. We keep it only if you say yes, and you can take that back.',
        'The leads who deal with it see it. The volunteer who helps you sees it until it is done. Every look is on record, and you can see that.',
        'When it is done, or you change your mind, we delete it at once. For some days more we keep how to reach you.',
      ],
    },
    another: {
      heading: 'If somebody else asked for you',
      points: ['We ring you first and tell you what we hold and from whom. If you do not want it, we delete it.'],
    },
    volunteer: {
      heading: 'If you volunteer',
      points: [
        'We keep your name, phone and e-mail, your ward, your languages, what you like to do and when you are free.',
        'We note which papers we saw, on which day, and how long they count. We keep no copy and no number.',
        'A DBS check, and that you stay at home, we note only if you say yes. You can take it back, and it is deleted.',
        'The leads of your ward and the coordinators see it, until you leave.',
        'If you sign up and nobody answers in 28 days, or we do not take you on, we delete it.',
      ],
    },
    staff: {
      heading: 'If you lead a ward or run a network',
      points: [
        'We keep your name, your e-mail, what you lead and when you signed in, while you work with us.',
        'What you look at is on record for 12 months, with the reason you gave.',
      ],
    },
    worry: {
      heading: 'If somebody is worried about a person',
      points: [
        'The safeguarding lead and the deputy read it, never the one it is about. The law lets us keep it without asking, to protect people.',
        'It is deleted 6 years after it is settled, at the latest.',
      ],
    },
    rights: {
      heading: 'What you can do',
      points: [
        'See what we hold, and get a copy.',
        'Have it put right, have it deleted, or tell us to stop.',
        'Take your yes back.',
        'If you asked on the web, or volunteer, your own page does all that at once. If not, ring your network.',
        'No computer decides about you.',
      ],
    },
    complain: {
      heading: 'If something is not right',
      points: [
        'Tell your network, in any words. Within 30 days they say that they have it.',
        'You can also ring the Information Commissioner: 0303 123 1113.',
      ],
    },
  },
  whoHeading: 'Who we are',
  who: 'The network you turn to decides what happens with what you tell it:',
};
