import {
  aCalledRequest,
  aClosedRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  linkOf,
  raw,
} from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { AT_HOME, forgeAssignment, set } from './offers.cases.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const offer = refusalsOf('offerHelp');
const withdraw = refusalsOf('withdrawOffer');
const look = refusalsOf('showTaskDetails');
const answer = refusalsOf('answerFollowUp');
/** A press in a browser that has pressed nothing yet binds it, refused or not. */
const BINDS = { writes: ['link_browsers'] };

/** Saying yes or no to a proposal. */
const answering = (mutation: 'acceptAssignment' | 'declineAssignment'): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused(
      'ASSIGNMENT_NOT_FOUND',
      'they were called, and nothing was proposed',
      async (test) => {
        const { neighbour } = await aCalledRequest(test);
        return () => neighbour.press(mutation);
      },
      BINDS,
    ),
    refused('ASSIGNMENT_NOT_PROPOSED', 'the task is theirs already', async (test) => {
      const { neighbour } = await anAcceptedTask(test);
      return () => neighbour.press(mutation);
    }),
    refused(
      'ASSIGNMENT_NOT_LIVE',
      'the request was cancelled meanwhile',
      async (test) => {
        const { neighbour, lead, request } = await aProposedTask(test);
        await done(lead.cancel(request.id));
        return () => neighbour.press(mutation);
      },
      BINDS,
    ),
  ];
};

/** Setting out, handing back, delivering. */
const doing = (mutation: 'startTask' | 'stopTask' | 'handBack' | 'deliver', input = {}): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused('ASSIGNMENT_NOT_FOUND', 'they only said "I can"', async (test) => {
      const { neighbour } = await anOfferedRequest(test);
      return () => neighbour.press(mutation, input);
    }),
    refused(
      'ASSIGNMENT_NOT_ACCEPTED',
      'they have not said yes yet',
      async (test) => {
        const { neighbour } = await aProposedTask(test);
        return () => neighbour.press(mutation, input);
      },
      BINDS,
    ),
    refused('ASSIGNMENT_NOT_LIVE', 'they have handed it back', async (test) => {
      const { neighbour } = await anAcceptedTask(test);
      await done(neighbour.handBack());
      return () => neighbour.press(mutation, input);
    }),
  ];
};

export const TASKS: RefusalCase[] = [
  ...answering('acceptAssignment'),
  ...answering('declineAssignment'),
  ...doing('startTask'),
  ...doing('stopTask'),
  ...doing('handBack'),
  ...doing('deliver', { paidBack: 'NO' }),

  offer('ALREADY_OFFERED', 'they have said so', async (test) => {
    const { neighbour } = await anOfferedRequest(test);
    return () => neighbour.offer();
  }),
  offer(
    'PLACE_TAKEN',
    'somebody else is going',
    async (test) => {
      const another = await aVolunteer(test);
      const { request } = await anAcceptedTask(test);
      const late = test.api.behind(await linkOf(test, request.id, another));
      return () => late.offer();
    },
    BINDS,
  ),
  offer(
    'REQUEST_ENDED',
    'it is not needed any more',
    async (test) => {
      const { neighbour, lead, request } = await aCalledRequest(test);
      await done(lead.cancel(request.id));
      return () => neighbour.offer();
    },
    BINDS,
  ),
  offer('REQUEST_NOT_OPEN', 'they were asked by name, and said no', async (test) => {
    const { neighbour } = await aProposedTask(test);
    await done(neighbour.decline());
    return () => neighbour.offer();
  }),
  offer(
    'ALREADY_ASSIGNED',
    'they are on it',
    async (test) => {
      const { neighbour, request, volunteer } = await aCalledRequest(test, { places: 2 });
      await forgeAssignment(test, request, volunteer, 'ACCEPTED');
      return () => neighbour.offer();
    },
    BINDS,
  ),
  offer('HANDED_BACK_BEFORE', 'they have handed it back', async (test) => {
    const { neighbour } = await anAcceptedTask(test);
    await done(neighbour.handBack());
    return () => neighbour.offer();
  }),
  offer(
    'CATEGORY_NOT_OFFERED',
    'they do no shopping any more',
    async (test) => {
      const { neighbour, volunteer } = await aCalledRequest(test);
      await set(test, volunteer, `category_keys = '{post}'`);
      return () => neighbour.offer();
    },
    BINDS,
  ),
  offer(
    'SELF_ISOLATING',
    'they must stay in',
    async (test) => {
      const { neighbour, volunteer } = await aCalledRequest(test);
      await set(test, volunteer, AT_HOME);
      return () => neighbour.offer();
    },
    BINDS,
  ),
  offer(
    'NOT_VETTED',
    'their proof has run out',
    async (test) => {
      const { neighbour, volunteer } = await aCalledRequest(test);
      await test.db.query('delete from volunteer_credentials where volunteer_id = $1', [volunteer.uuid]);
      return () => neighbour.offer();
    },
    BINDS,
  ),
  offer('LINK_NOT_FOUND', 'nobody has approved them yet', async (test) => {
    const { neighbour, volunteer } = await aCalledRequest(test);
    await set(test, volunteer, `status = 'APPLIED', applied_at = now()`);
    return () => neighbour.offer();
  }),

  withdraw(
    'OFFER_NOT_FOUND',
    'they never offered',
    async (test) => {
      const { neighbour } = await aCalledRequest(test);
      return () => neighbour.withdraw();
    },
    BINDS,
  ),
  withdraw('OFFER_NOT_OPEN', 'they were chosen', async (test) => {
    const { neighbour } = await anAcceptedTask(test);
    return () => neighbour.withdraw();
  }),

  look('ASSIGNMENT_NOT_LIVE', 'they are called, not chosen', async (test) => {
    const { neighbour } = await anOfferedRequest(test);
    return () => neighbour.look();
  }),
  look('ASSIGNMENT_NOT_LIVE', 'they have delivered', async (test) => {
    const { neighbour } = await aDeliveredTask(test);
    return () => neighbour.look();
  }),
  look('ASSIGNMENT_NOT_LIVE', 'they have handed it back', async (test) => {
    const { neighbour } = await anAcceptedTask(test);
    await done(neighbour.handBack());
    return () => neighbour.look();
  }),
  look('ASSIGNMENT_NOT_LIVE', 'the lead took them off', async (test) => {
    const { neighbour, lead, request } = await anAcceptedTask(test);
    await done(lead.takeOff(request.assignments[0]?.id ?? ''));
    return () => neighbour.look();
  }),
  look('DETAILS_ERASED', 'the details are gone, whatever the assignment says', async (test) => {
    const { neighbour, request } = await anAcceptedTask(test);
    await test.db.query('delete from request_details where request_id = $1', [raw(request.id)]);
    return () => neighbour.look();
  }),

  answer('FOLLOW_UP_NOT_FOUND', 'nothing is delivered yet', async (test) => {
    const { neighbour } = await anAcceptedTask(test);
    return () => neighbour.answer('WENT_WELL');
  }),
  answer('FOLLOW_UP_NOT_DUE', 'they have answered', async (test) => {
    const { neighbour } = await aClosedRequest(test);
    return () => neighbour.answer('PROBLEM');
  }),
  answer('CARD_ERASED', 'more help is needed, and nobody knows of whom any more', async (test) => {
    const { neighbour, request } = await aDeliveredTask(test);
    await test.db.query('delete from contact_cards where request_id = $1', [raw(request.id)]);
    return () => neighbour.answer('NEEDS_MORE_HELP');
  }),
];
