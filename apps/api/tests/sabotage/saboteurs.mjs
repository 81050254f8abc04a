const compiled = (path) => new URL(`../../${path}`, import.meta.url).href;
const saboteur = (file) => new URL(file, import.meta.url).href;

/** Which guard each sabotage takes off, and which compiled modules of the product it puts another in the place of. */
export const SABOTEURS = {
  routing: {
    off: 'a request stays in its own ward, whoever is on duty',
    instead: { [compiled('../../packages/domain/dist/wards/routing.js')]: saboteur('routing.mjs') },
  },
  race: {
    off: 'nobody holds the row of a request while deciding about it',
    instead: { [compiled('dist/requests/lock-request.js')]: saboteur('race.mjs') },
  },
  erase: {
    off: 'no ending erases what we knew of the requester',
    instead: { [compiled('dist/requests/erase-details.js')]: saboteur('erase.mjs') },
  },
  window: {
    off: 'a volunteer goes on seeing a task after delivering it',
    instead: {
      [compiled('dist/tasks/task.policy.js')]: saboteur('window.mjs'),
      [compiled('dist/platform/db/migrate.js')]: saboteur('window-in-the-database.mjs'),
    },
  },
  field: {
    off: 'on a contact card how it is safe to reach somebody is not sealed',
    instead: { [compiled('dist/platform/seal/seal.js')]: saboteur('field.mjs') },
  },
  key: {
    off: 'no key of the ring is ever destroyed',
    instead: { [compiled('dist/platform/seal/key-store.js')]: saboteur('key.mjs') },
  },
};
