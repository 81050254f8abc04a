import { callOutToShare, direction, PAGE_LANGUAGES, type Slots } from '@wardwise/domain';
import { linkToken } from '../platform/seal/index.ts';
import { computed, type Row } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

/** A call-out ready to share, with its link in it, in each language the network uses; nothing once it calls nobody any more. */
export const share = computed(
  {
    id: (row) => row('id'),
    shared: (row) => sql`${row('closed_at')} is null and ${row('token_hash')} is not null`,
    locality: (row) => row('locality'),
    when: (row) => row('when_slot'),
    language: (row) => row('language'),
    publicLabel: (row) => publicLabels(row),
    pageLanguages: (row) => sql`(select to_json(n.page_languages) from networks n where n.id = ${row('network_id')})`,
  },
  (needs, { house }) => {
    const { id, shared, pageLanguages, ...slots } = needs as Slots & { id: string; shared: boolean; pageLanguages: string[] };
    if (!shared) return [];
    return PAGE_LANGUAGES.filter((language) => pageLanguages.includes(language)).map((language) => ({
      language,
      direction: direction(language),
      text: callOutToShare(slots, language, `${house.publicUrl}/c/${linkToken(house.ring, id)}?lang=${language}`),
    }));
  },
);

const publicLabels = (row: Row): Sql => sql`(select json_object_agg(l.language, l.public_label) from help_requests r
  join category_labels l on l.network_id = r.network_id and l.category_key = r.category_key
  where r.network_id = ${row('network_id')} and r.id = ${row('request_id')})`;
