import { CONSENT_GIVERS, CONSENT_WAYS, dayIn, LANGUAGES, nameWithin, TIME_ZONE, URGENCIES, WAYS } from '@wardwise/domain';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { ConsentBox } from '../pages/ConsentBox.tsx';
import { Field } from '../pages/Field.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { Tongues } from '../pages/Tongues.tsx';
import { Box } from './Box.tsx';
import { type ReferView, referPath } from './refer.ts';

/** One person: what they need, how to reach them, and the yes that they gave. It works without a script. */
export function ReferForm(view: ReferView) {
  const { visit, token, referrer, refused, typed } = view;
  const { refer: words, help } = visit.words;
  const chosen = (name: string, first: string | null = null) => typed.get(name) ?? first;
  const now = new Date();
  const network = nameWithin(visit.language, referrer.networkName);
  return (
    <div className="asks">
      <PostForm visit={visit} action={referPath(token, 'send')}>
        <input type="hidden" name="opened" value={now.toISOString()} />
        <ChoiceField
          name="category"
          legend={help.rows.category}
          options={referrer.categories.map(({ key, label }) => [key, label] as const)}
          chosen={chosen('category')}
          refused={refused}
        />
        <ChoiceField
          name="way"
          legend={words.way}
          options={WAYS.map((way) => [way, words.wayOptions[way]] as const)}
          chosen={chosen('way', 'IN_PERSON')}
          refused={refused}
        />
        <ChoiceField
          name="urgency"
          legend={help.rows.urgency}
          options={URGENCIES.map((urgency) => [urgency, help.when.options[urgency]] as const)}
          chosen={chosen('urgency', 'THIS_WEEK')}
          refused={refused}
        />
        <Box view={view} name="neededBy" label={help.optional(help.rows.neededBy)} type="date" latin />
        <Box view={view} name="note" label={help.rows.note} hint={words.noteHint} lines={4} />
        <Box view={view} name="calledName" label={words.calledName} hint={help.nameOther.hint} />
        <ChoiceField
          name="age"
          legend={words.age}
          options={[
            ['YES', words.adult],
            ['NO', words.younger],
          ]}
          chosen={chosen('age')}
          refused={refused}
        />
        <Field name="language" label={words.language} refused={refused}>
          {(box) => (
            <select {...box} dir="auto" defaultValue={chosen('language', 'en') ?? 'en'}>
              {LANGUAGES.map(({ tag, autonym, dir }) => (
                <option key={tag} value={tag} lang={tag} dir={dir}>
                  {autonym}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Box view={view} name="phone" label={help.phone.label} hint={words.phoneHint} type="tel" latin />
        <Box view={view} name="safeContact" label={help.safe.label} hint={help.safe.hint} lines={2} />
        <Box view={view} name="email" label={help.optional(help.phone.email)} type="email" latin />
        <Box view={view} name="postcode" label={help.rows.postcode} hint={help.postcode.hint} latin />
        <Box view={view} name="address" label={help.optional(help.rows.address)} hint={help.address.hint} lines={2} />
        <h2>{words.consentHeading}</h2>
        <p>{words.readAloud}</p>
        <blockquote>
          <InBoth words={visit.words} say={({ refer }) => refer.consent(network)} />
        </blockquote>
        <ChoiceField
          name="by"
          legend={words.by}
          options={CONSENT_GIVERS.map((by) => [by, words.givers[by]] as const)}
          chosen={chosen('by')}
          refused={refused}
        />
        <ChoiceField
          name="how"
          legend={words.how}
          options={CONSENT_WAYS.map((how) => [how, words.ways[how]] as const)}
          chosen={chosen('how')}
          refused={refused}
        />
        <Box view={view} name="agreedOn" label={words.agreedOn} type="date" latin start={dayIn(TIME_ZONE, now)} />
        <ConsentBox words={visit.words} say={({ refer }) => refer.saidYes} refused={refused} />
        <ShortNotice visit={visit} at="refer" />
        <button type="submit">{words.send}</button>
        <Tongues visit={visit} action={referPath(token, 'send')} />
      </PostForm>
    </div>
  );
}
