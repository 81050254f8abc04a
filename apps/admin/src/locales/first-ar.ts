import rest from './ar.json';
import command from './command.ar.json';
import phoneDesk from './phone-desk.ar.json';
import safeguarding from './safeguarding.ar.json';
import today from './today.ar.json';
import volunteers from './volunteers.ar.json';

/** The words that the frame and Today need before anything is unfolded; the others follow at once. */
export const firstAr = { ...rest, ...today, ...volunteers, ...phoneDesk, ...safeguarding, ...command };
