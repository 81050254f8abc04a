import { callOutToShare, direction, isTooRareToName, type LanguageTag, PAGE_LANGUAGES, type Slots } from '@wardwise/domain';
import { ownSentences } from '../networks/index.ts';
import { linkToken } from '../platform/seal/index.ts';
import { computed, type Row } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

/**
 * A call-out ready to share, with its link in it, in each language the network uses; nothing once it calls nobody any more, and nothing
 * where the preferred language is too rare to name: that goes to its speakers alone.
 */
export const share = computed(
  {
    id: (row) => row('id'),
    shared: (row) => sql`${row('closed_at')} is null and ${row('token_hash')} is not null`,
    locality: (row) => row('locality'),
    when: (row) => row('when_slot'),
    language: (row) => row('language'),
    publicLabel: (row) => publicLabels(row),
    sentences: (row) => ownSentences(row('network_id')),
    preferred: (row) => ofRequest(row, sql`r.preferred_language`),
    speakers: (row) => ofRequest(row, SPEAKERS),
    pageLanguages: (row) => sql`(select to_json(n.page_languages) from networks n where n.id = ${row('network_id')})`,
  },
  (needs, { house }) => {
    const { id, shared, pageLanguages, preferred, speakers, ...slots } = needs as Slots & Needs;
    if (!shared || isTooRareToName(preferred, speakers)) return [];
    return PAGE_LANGUAGES.filter((language) => pageLanguages.includes(language)).map((language) => ({
      language,
      direction: direction(language),
      text: callOutToShare(slots, language, `${house.publicUrl}/c/${linkToken(house.ring, id)}?lang=${language}`),
    }));
  },
);

type Needs = { id: string; shared: boolean; pageLanguages: string[]; preferred: LanguageTag; speakers: number | null };

const ofRequest = (row: Row, what: Sql): Sql =>
  sql`(select ${what} from help_requests r where r.network_id = ${row('network_id')} and r.id = ${row('request_id')})`;

const SPEAKERS = sql`(select l.speakers from network_languages l where l.network_id = r.network_id and l.tag = r.preferred_language)`;

const publicLabels = (row: Row): Sql => sql`(select json_object_agg(l.language, l.public_label) from help_requests r
  join category_labels l on l.network_id = r.network_id and l.category_key = r.category_key
  where r.network_id = ${row('network_id')} and r.id = ${row('request_id')})`;
