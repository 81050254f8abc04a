import type { AssignmentStatus } from '../gql/graphql.ts';

const LIVE: readonly AssignmentStatus[] = ['PROPOSED', 'ACCEPTED', 'STARTED'];

/** Whether somebody is still expected to carry it out. */
export const isLive = ({ status }: { status: AssignmentStatus }) => LIVE.includes(status);

/** Whether it holds one of the request's places. */
export const takesPlace = (assignment: { status: AssignmentStatus }) => isLive(assignment) || assignment.status === 'DELIVERED';
