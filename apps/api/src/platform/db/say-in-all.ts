import {
  inWords,
  PAGE_LANGUAGES,
  PAGE_WORDS,
  type PageLanguage,
  SEEDED_CATEGORIES,
  SEEDED_GUIDANCE,
  SEEDED_SKILLS,
} from '@wardwise/domain';
import type pg from 'pg';

const inEach = <Row extends object>(row: (language: PageLanguage) => Row) =>
  PAGE_LANGUAGES.map((language) => ({ language, ...row(language) }));

const CATEGORIES = SEEDED_CATEGORIES.flatMap(({ key, labels }) =>
  inEach((language) => ({ key, en: labels.en.label, en_public: labels.en.publicLabel, ...inWords(labels, language) })),
);
const SKILLS = SEEDED_SKILLS.flatMap(({ key, labels }) =>
  inEach((language) => ({ key, en: labels.en, label: inWords(labels, language) })),
);
const GUIDANCE = inEach((language) => ({ en: SEEDED_GUIDANCE.texts.en, text: SEEDED_GUIDANCE.texts[language] }));
const NEEDS = Object.keys(PAGE_WORDS.en.needs).flatMap((key) =>
  inEach((language) => ({ key, label: PAGE_WORDS[language].needs[key as keyof typeof PAGE_WORDS.en.needs] })),
);

/**
 * Says what every network starts with in each page language, where its rows say it in the same English and have no words of that language yet: a language that is
 * added reaches the networks that are there. What somebody wrote stays.
 */
export async function sayInAll(client: pg.Client): Promise<void> {
  await client.query(
    `insert into need_labels (need_key, language, label) select key, language, label
       from json_to_recordset($1) as ours (key text, language text, label text) join needs using (key)
     on conflict (need_key, language) do update set label = excluded.label where need_labels.label <> excluded.label`,
    [JSON.stringify(NEEDS)],
  );
  await client.query(
    `insert into category_labels (network_id, category_key, language, label, public_label)
       select l.network_id, l.category_key, ours.language, ours.label, ours."publicLabel"
       from json_to_recordset($1) as ours (key text, language text, en text, en_public text, label text, "publicLabel" text)
         join category_labels l on l.category_key = ours.key and l.language = 'en' and l.label = ours.en and l.public_label = ours.en_public
     on conflict do nothing`,
    [JSON.stringify(CATEGORIES)],
  );
  await client.query(
    `insert into skill_labels (network_id, skill_key, language, label) select l.network_id, l.skill_key, ours.language, ours.label
       from json_to_recordset($1) as ours (key text, language text, en text, label text)
         join skill_labels l on l.skill_key = ours.key and l.language = 'en' and l.label = ours.en
     on conflict do nothing`,
    [JSON.stringify(SKILLS)],
  );
  await client.query(
    `insert into guidance_texts (network_id, guidance_id, language, text) select t.network_id, t.guidance_id, ours.language, ours.text
       from json_to_recordset($1) as ours (language text, en text, text text)
         join guidance_texts t on t.language = 'en' and t.text = ours.en
     on conflict do nothing`,
    [JSON.stringify(GUIDANCE)],
  );
}
