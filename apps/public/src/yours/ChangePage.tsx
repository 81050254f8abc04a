import { LANGUAGES, languageName } from '@wardwise/domain';
import { LANGUAGES as PAGE_LANGUAGES } from '../locales/locales.ts';
import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { Ticks } from './Ticks.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type Known, type YoursView, yoursPath } from './yours.ts';

/** Correct what we know them by: the form as it stands, to be changed and saved as a whole. */
export function ChangePage({ visit, token, yours, refused, typed }: YoursView) {
  const { yours: words } = visit.words;
  const now = typed.has('name') ? asTyped(typed) : (yours.known as Known);
  const ticks = (choices: { key: string; label: string }[]) => choices.map(({ key, label }) => [key, label] as const);
  const languages = [...LANGUAGES]
    .sort((one, other) => Number(now.languages.includes(other.tag)) - Number(now.languages.includes(one.tag)))
    .map(({ tag }) => [tag, languageName(tag, visit.language)] as const);
  return (
    <YoursHouse
      visit={visit}
      token={token}
      yours={yours}
      refused={refused}
      title={words.changeTitle}
      rest={refused.length > 0 ? null : 'change'}
      back={words.back}
    >
      <div className="asks">
        <PostForm visit={visit} action={yoursPath(token, 'change')}>
          <Field name="name" label={words.facts.name} hint={words.nameHint} refused={refused}>
            {(box) => <input {...box} type="text" className="wide" dir="auto" autoComplete="name" defaultValue={now.name} />}
          </Field>
          <Ticks
            name="languages"
            legend={words.facts.languages}
            options={languages}
            ticked={now.languages}
            first={{ count: Math.max(now.languages.length, 8), more: words.languageMore }}
            refused={refused}
          />
          <Ticks
            name="categoryKeys"
            legend={words.facts.categories}
            options={ticks(yours.categories)}
            ticked={now.categoryKeys}
            refused={refused}
          />
          <Ticks
            name="skillKeys"
            legend={words.facts.skills}
            options={ticks(yours.skills)}
            ticked={now.skillKeys}
            refused={refused}
          />
          <Field name="capacity" label={words.facts.capacity} hint={words.capacityHint} refused={refused}>
            {(box) => <input {...box} type="text" inputMode="numeric" dir="ltr" autoComplete="off" defaultValue={now.capacity} />}
          </Field>
          <Field name="pageLanguage" label={words.facts.pageLanguage} refused={refused}>
            {(box) => (
              <select {...box} dir="auto" defaultValue={now.pageLanguage}>
                {PAGE_LANGUAGES.map(({ tag, autonym, lang, dir }) => (
                  <option key={tag} value={tag} lang={lang} dir={dir}>
                    {autonym}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ShortNotice visit={visit} at="yours" />
          <button type="submit">{words.save}</button>
        </PostForm>
      </div>
      <p className="quiet">{words.elsewhere}</p>
    </YoursHouse>
  );
}

/** What was typed and refused, to go on from. */
const asTyped = (typed: URLSearchParams) => ({
  name: typed.get('name') ?? '',
  languages: typed.getAll('languages'),
  categoryKeys: typed.getAll('categoryKeys'),
  skillKeys: typed.getAll('skillKeys'),
  capacity: typed.get('capacity') ?? '',
  pageLanguage: typed.get('pageLanguage') ?? 'en',
});
