import { makeVar } from '@apollo/client';

/** True from the moment the server no longer knows us until somebody has signed in again. */
export const sessionEnded = makeVar(false);
