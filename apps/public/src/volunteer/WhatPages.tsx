import { LANGUAGES, languageName } from '@wardwise/domain';
import { LANGUAGES as PAGE_LANGUAGES } from '../locales/locales.ts';
import { Field } from '../pages/Field.tsx';
import { Ticks } from '../yours/Ticks.tsx';
import { chosenNetwork } from './found.ts';
import { VolunteerForm } from './VolunteerForm.tsx';
import type { VolunteerView } from './volunteer.ts';

const choices = (all: { key: string; label: string }[]) => all.map(({ key, label }) => [key, label] as const);

/** The kinds of help they would give. */
export function KindsPage(view: VolunteerView) {
  const { answers, found, refused, visit } = view;
  const { label, hint } = visit.words.volunteer.kinds;
  const options = choices(chosenNetwork(found, answers.network)?.categories ?? []);
  return (
    <VolunteerForm view={view} title={label} asks={['kinds']}>
      <Ticks name="kinds" legend={<h1>{label}</h1>} hint={hint} options={options} ticked={answers.kinds} refused={refused} />
    </VolunteerForm>
  );
}

/** What else they can do. */
export function SkillsPage(view: VolunteerView) {
  const { answers, found, refused, visit } = view;
  const { label, hint } = visit.words.volunteer.skills;
  const options = choices(chosenNetwork(found, answers.network)?.skills ?? []);
  return (
    <VolunteerForm view={view} title={label} asks={['skills']}>
      <Ticks name="skills" legend={<h1>{label}</h1>} hint={hint} options={options} ticked={answers.skills} refused={refused} />
    </VolunteerForm>
  );
}

/** The languages they speak, and the one of our mails; the page's own is ticked until they say otherwise. */
export function LanguagesPage(view: VolunteerView) {
  const { answers, refused, visit } = view;
  const { languages: words, pageLanguage } = visit.words.volunteer;
  const ticked = answers.languages.length > 0 || refused.length > 0 ? answers.languages : [visit.language];
  const options = [...LANGUAGES]
    .sort((one, other) => Number(ticked.includes(other.tag)) - Number(ticked.includes(one.tag)))
    .map(({ tag }) => [tag, languageName(tag, visit.language)] as const);
  const first = { count: Math.max(ticked.length, 8), more: visit.words.yours.languageMore };
  return (
    <VolunteerForm view={view} title={words.label} asks={['languages', 'pageLanguage']}>
      <Ticks
        name="languages"
        legend={<h1>{words.label}</h1>}
        hint={words.hint}
        options={options}
        ticked={ticked}
        first={first}
        refused={refused}
      />
      <Field name="pageLanguage" label={pageLanguage} refused={refused}>
        {(box) => (
          <select {...box} dir="auto" defaultValue={answers.pageLanguage || visit.language}>
            {PAGE_LANGUAGES.map(({ tag, autonym, lang, dir }) => (
              <option key={tag} value={tag} lang={lang} dir={dir}>
                {autonym}
              </option>
            ))}
          </select>
        )}
      </Field>
    </VolunteerForm>
  );
}
