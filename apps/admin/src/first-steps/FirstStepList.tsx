import { nextFirstStep } from '@wardwise/domain';
import type { FirstStepsQuery } from '../gql/graphql.ts';
import { FirstStepLine } from './FirstStepLine.tsx';
import classes from './FirstSteps.module.css';

type Props = { steps: NonNullable<FirstStepsQuery['firstSteps']> };

/** The steps in their order; the one to take now stands out. */
export function FirstStepList({ steps }: Props) {
  const next = nextFirstStep(steps);
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <FirstStepLine key={step.kind} step={step} next={step.kind === next} />
      ))}
    </ol>
  );
}
