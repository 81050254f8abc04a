/** How long a volunteer has to answer a proposal before the place is free again, unless the network says otherwise. */
export const PROPOSAL_WAIT_HOURS = 24;
