import type { SkillKey } from '../ids.ts';
import type { Worded } from '../languages/worded.ts';

/** Something a volunteer can do, whatever the kind of help: a row of the network, not code. A language is none: sign language stands with the languages. */
export type Skill = { key: SkillKey; labels: Worded<string> };
