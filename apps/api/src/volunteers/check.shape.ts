import { column, expression, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { volunteerSeen } from './volunteer.shape.ts';

/** What a volunteer has shown, told to those who may see the volunteer. */
export const checkShape: Shape = {
  table: 'volunteer_credentials',
  fields: {
    kind: column('kind'),
    seenOn: column('seen_on'),
    seenBy: expression(
      (row) => sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('seen_by')})`,
    ),
    validUntil: column('valid_until'),
    consentWords: column('consent_words'),
    consentLanguage: column('consent_language'),
    consentAt: time('consent_at'),
  },
  visibleTo: (row, who) => volunteerSeen(row, who),
};
