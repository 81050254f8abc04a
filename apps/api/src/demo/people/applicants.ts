import { WARD } from '../facts/wards.ts';
import { reachedAt, type SeedVolunteer } from './person.ts';

/** Somebody of Vincent Square who has just signed up: beside Olena of Lancaster Gate, whom the demo's leads have to answer. */
export const APPLICANTS: readonly SeedVolunteer[] = [
  {
    ...reachedAt('Farah', 'N', 170),
    ...{ network: 'westminster', ward: WARD.vincentSquare, languages: ['fr', 'en'], categoryKeys: ['shopping', 'check-in-call'] },
    ...{ skillKeys: ['first-aid'], credentials: [], capacity: 2, onDuty: true, selfIsolating: false, status: 'APPLIED' },
    ...{ pageLanguage: 'en', gridE: 530, gridN: 178 },
  },
];
