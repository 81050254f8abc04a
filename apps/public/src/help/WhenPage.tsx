import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import { dayIn as dayInWords } from '../locales/locales.ts';
import { FieldError } from '../pages/FieldError.tsx';
import { refusedAt } from '../pages/refused.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

const DAYS_AHEAD = 28;

/** How soon, and the last day on which it is of use: picked by its name, so that nobody can mistype it. */
export function WhenPage(view: HelpView) {
  const { when } = view.visit.words.help;
  const today = dayIn(TIME_ZONE, new Date());
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));
  const wrong = refusedAt(view.refused, 'neededBy');
  return (
    <HelpForm view={view} title={when.label} asks={['urgency', 'neededBy']}>
      <ChoiceQuestion view={view} name="urgency" legend={<h1>{when.label}</h1>} options={Object.entries(when.options)} />
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="neededBy">{when.by}</label>
        <FieldError id="neededBy-error" refused={wrong} />
        <select
          id="neededBy"
          name="neededBy"
          defaultValue={days.includes(view.answers.neededBy) ? view.answers.neededBy : ''}
          aria-describedby={wrong && 'neededBy-error'}
        >
          <option value="">{when.noDay}</option>
          {days.map((day) => (
            <option key={day} value={day}>
              {dayInWords(view.visit.language, day)}
            </option>
          ))}
        </select>
      </div>
    </HelpForm>
  );
}
