import { expect, it } from 'vitest';
import { complaintIn } from './tools.ts';

it.each([
  [
    'a value of a row is left out',
    'pg_restore: error: COPY failed for table "volunteers": ERROR:  invalid input syntax for type integer: "Moira"\nCONTEXT:  COPY volunteers, line 7, column capacity: "Moira"',
    'pg_restore: error: COPY failed for table "volunteers": ERROR:  invalid input syntax for type integer: "…"',
  ],
  [
    'the name of a thing is told',
    'some note\npg_restore: error: could not execute query: ERROR:  role "wardwise_app" does not exist',
    'pg_restore: error: could not execute query: ERROR:  role "wardwise_app" does not exist',
  ],
  ['nothing said is said', 'Killed', 'It did not say why.'],
])('of a complaint of PostgreSQL’s programs %s', (_, said, told) => expect(complaintIn(said)).toBe(told));
