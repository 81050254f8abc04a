import type { TestHouse } from '../house.ts';
import type { Payload } from '../payload.ts';

/** Presses the button that must be refused; the stage is set by then. */
type Press = () => Promise<Payload>;

/**
 * One refusal that a mutation can give: in what situation, and the press that gets it.
 * `writes` names tables that may change all the same: a wrong guess is counted, a first press binds the browser.
 */
export type RefusalCase = {
  mutation: string;
  code: string;
  when: string;
  field?: string;
  writes?: string[];
  stage: (test: TestHouse) => Promise<Press>;
};

/** A case as its tables write it: code, situation, stage, and what is special about it. */
export const refusalsOf =
  (mutation: string) =>
  (code: string, when: string, stage: RefusalCase['stage'], more: Pick<RefusalCase, 'field' | 'writes'> = {}): RefusalCase => ({
    mutation,
    code,
    when,
    stage,
    ...more,
  });
