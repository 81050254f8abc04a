import { lintText } from '../call-outs/lint-text.ts';

/** Days and years, and numbers that Ofcom gives to services alone: freephone (080) and 03. */
const OF_NOBODY =
  /(?<!\p{Nd})(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:19|20)\d\d[-/](?:19|20)\d\d|0(?:80\d|3\d\d)(?:[\s-]*\d){6,7})(?!\p{Nd})/gu;

/** Whether guidance, which every volunteer reads, holds what leads to one person: a number to ring, a postcode or an e-mail address. */
export const leadsToSomebody = (text: string): boolean =>
  lintText(text.normalize('NFKC').replaceAll(OF_NOBODY, '…')).some(
    (found) => found === 'PHONE' || found === 'POSTCODE' || found === 'EMAIL',
  );
