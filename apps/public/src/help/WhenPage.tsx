import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import { dayIn as dayInWords } from '../locales/locales.ts';
import { Field } from '../pages/Field.tsx';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

const DAYS_AHEAD = 28;

/** How soon, and the last day on which it is of use: picked by its name, so that nobody can mistype it. */
export function WhenPage(view: HelpView) {
  const { when } = view.visit.words.help;
  const today = dayIn(TIME_ZONE, new Date());
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));
  return (
    <HelpForm view={view} title={when.label} asks={['urgency', 'neededBy']}>
      <ChoiceQuestion view={view} name="urgency" legend={<h1>{when.label}</h1>} options={Object.entries(when.options)} />
      <Field name="neededBy" label={when.by} refused={view.refused}>
        {(box) => (
          <select {...box} defaultValue={days.includes(view.answers.neededBy) ? view.answers.neededBy : ''}>
            <option value="">{when.noDay}</option>
            {days.map((day) => (
              <option key={day} value={day}>
                {dayInWords(view.visit.language, day)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </HelpForm>
  );
}
