/** One tab at a time; the others wait for their turn. */
export const inOneTab = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks ? (navigator.locks.request('wardwise.waiting', work) as Promise<Answer>) : work();
