import { ApplicantList } from './ApplicantList.tsx';
import { useApplicants } from './useApplicants.ts';

/** Who waits to be taken on, before everybody else: they were told that they hear within a day. */
export const Applicants = () => <ApplicantList {...useApplicants()} />;
