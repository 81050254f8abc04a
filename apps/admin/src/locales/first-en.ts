import command from './command.en.json';
import rest from './en.json';
import phoneDesk from './phone-desk.en.json';
import safeguarding from './safeguarding.en.json';
import today from './today.en.json';
import volunteers from './volunteers.en.json';

/** The words that the frame and Today need before anything is unfolded; the others follow at once. */
export const firstEn = { ...rest, ...today, ...volunteers, ...phoneDesk, ...safeguarding, ...command };
