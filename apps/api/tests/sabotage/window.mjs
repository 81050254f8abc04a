/** A volunteer may read of the person they help from acceptance on, delivered or not. */
export function canLookAtTask(actor, request) {
  if (actor.kind !== 'VOLUNTEER' || actor.networkId !== request.networkId || actor.requestId !== request.id) return false;
  return request.assignments.some(
    ({ volunteerId, status }) => volunteerId === actor.volunteerId && ['ACCEPTED', 'STARTED', 'DELIVERED'].includes(status),
  );
}
