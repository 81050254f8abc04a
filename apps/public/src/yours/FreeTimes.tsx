import { DAY_PARTS, FREE_TIMES } from '@wardwise/domain';
import { listIn, weekdayIn } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';

type Props = { visit: Visit; ticked: readonly string[] };

/** A week in boxes: a line for each day, a column for each part of it; each box says both. */
export function FreeTimes({ visit, ticked }: Props) {
  const { when: words } = visit.words.yours;
  return (
    <fieldset aria-describedby="freeTimes-hint">
      <legend>{words.free}</legend>
      <p id="freeTimes-hint" className="hint">
        {words.freeHint}
      </p>
      <table className="week">
        <thead>
          <tr>
            <td />
            {DAY_PARTS.map((part) => (
              <th key={part} scope="col">
                {words.parts[part]} <span className="hint">{words.partHours[part]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 7 }, (_, day) => weekdayIn(visit.language, day + 1)).map((name, day) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {DAY_PARTS.map((part, at) => {
                const time = FREE_TIMES[day * DAY_PARTS.length + at] as string;
                return (
                  <td key={part}>
                    <label>
                      <input
                        type="checkbox"
                        name="freeTimes"
                        value={time}
                        aria-label={listIn(visit.language, [name, words.parts[part]])}
                        defaultChecked={ticked.includes(time)}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
