import { dayIn, TIME_ZONE } from '@wardwise/domain';

/** Today's date where the networks are, as a date field writes it. */
export const today = () => dayIn(TIME_ZONE, new Date());
