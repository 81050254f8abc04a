import { SkillKey } from '../ids.ts';
import { inEveryLanguage } from '../page-words/in-every-language.ts';
import type { Skill } from './skill.ts';

const KEYS = [
  ...(['driving', 'lifting', 'small-repairs', 'form-filling', 'it-help'] as const),
  ...(['cooking', 'sewing', 'gardening', 'dog-handling', 'first-aid'] as const),
];

/** The skills a new network starts with; none of them tells why somebody needs it. */
export const SEEDED_SKILLS: readonly Skill[] = KEYS.map((key) => ({
  key: SkillKey(key),
  labels: inEveryLanguage(({ skills }) => skills[key]),
}));
