import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { askedNetwork } from './found.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { WardPaused } from './WardPaused.tsx';

/** Whom they ask, by name, and whether they are grown up. */
export function AgePage(view: HelpView) {
  const { age, unplaced } = view.visit.words.help;
  const network = askedNetwork(view.found, view.answers.network);
  return (
    <HelpForm view={view} title={age.label} asks={['age']}>
      {network && (
        <p className="kicker">
          <bdi>{network.name}</bdi>
          {network.wardName && (
            <>
              {' · '}
              <bdi>{network.wardName}</bdi>
            </>
          )}
        </p>
      )}
      {network && network.wardName === null && <p className="call-out">{unplaced}</p>}
      {network?.paused && <WardPaused visit={view.visit} paused={network.paused} />}
      <ChoiceQuestion
        view={view}
        name="age"
        legend={<h1>{age.label}</h1>}
        hint={age.hint}
        options={Object.entries(age.options)}
      />
    </HelpForm>
  );
}
