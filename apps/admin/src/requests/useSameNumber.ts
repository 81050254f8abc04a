import { useRef, useState } from 'react';
import type { CheckDuplicatesMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const CHECK_DUPLICATES = graphql(`
  mutation CheckDuplicates($input: CheckDuplicatesInput!) {
    checkDuplicates(input: $input) {
      requests { id reference takenAt category { key label } ward { code name } } userErrors { code message field }
    }
  }
`);

export type SameNumber = NonNullable<CheckDuplicatesMutation['checkDuplicates']['requests']>[number];
type Asked = { phone: string; answer: Promise<SameNumber[]> };

/** Which requests that run hold the number that is being typed; each number is asked for once, for every answer is a look. */
export function useSameNumber() {
  const { run } = useCommand(CHECK_DUPLICATES, { look: true });
  const [found, setFound] = useState<SameNumber[]>([]);
  const asked = useRef<Asked>({ phone: '', answer: Promise.resolve([]) });
  const told = useRef('');

  /** Tells of them on the page; answers whether there are some that the lead has not been told of before. */
  async function check(phone: string): Promise<boolean> {
    const typed = phone.trim();
    if (typed !== asked.current.phone)
      asked.current = {
        phone: typed,
        answer: typed === '' ? Promise.resolve([]) : run({ phone: typed }).then((answer) => answer?.requests ?? []),
      };
    const [mine, knew] = [asked.current, told.current === typed];
    const requests = await mine.answer;
    if (mine !== asked.current) return false;
    setFound(requests);
    told.current = typed;
    return requests.length > 0 && !knew;
  }
  return { found, check };
}
