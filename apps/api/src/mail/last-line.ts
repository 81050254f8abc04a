import { fillWording, type PageLanguage } from '@wardwise/domain';
import type { Letter } from './letter.ts';

/** The letter with the network's own last line, where it has one in that language. */
export const withLastLine = (letter: Letter, line: string | null, network: string, language: PageLanguage): Letter =>
  line ? { ...letter, sentences: [...letter.sentences, fillWording(line, { network }, language)] } : letter;
