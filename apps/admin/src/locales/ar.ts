import rest from './ar.json';
import clients from './clients.ar.json';
import gettingIn from './getting-in.ar.json';
import onRecord from './on-record.ar.json';
import safeguarding from './safeguarding.ar.json';

/** The same in Arabic. */
export const ar = { ...rest, ...safeguarding, ...gettingIn, ...clients, ...onRecord };
