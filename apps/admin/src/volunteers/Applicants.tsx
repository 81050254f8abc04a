import { later } from '../platform/later.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ApplicantList, type Card } from './ApplicantList.tsx';
import { useApplicants } from './useApplicants.ts';

const ApplicantCard = later(async () => (await import('./ApplicantCard.tsx')).ApplicantCard);

const LaterCard: Card = (props) => (
  <Awaited>
    <ApplicantCard {...props} />
  </Awaited>
);

/** Who waits to be taken on, before everybody else: they were told that they hear within a day. What a card needs comes after the first screen. */
export const Applicants = () => <ApplicantList {...useApplicants()} card={LaterCard} />;
