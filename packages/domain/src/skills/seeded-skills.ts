import { SkillKey } from '../ids.ts';
import type { Skill } from './skill.ts';

const skill = (key: string, en: string, ar: string): Skill => ({ key: SkillKey(key), labels: { en, ar } });

/** The skills a new network starts with; none of them tells why somebody needs it. */
export const SEEDED_SKILLS: readonly Skill[] = [
  skill('driving', 'Driving', 'قيادة السيارة'),
  skill('lifting', 'Heavy lifting', 'رفع الأشياء الثقيلة'),
  skill('small-repairs', 'Small repairs', 'إصلاحات بسيطة'),
  skill('form-filling', 'Filling in forms', 'ملء الاستمارات'),
  skill('it-help', 'Help with computers', 'المساعدة في الحاسوب'),
  skill('cooking', 'Cooking', 'الطبخ'),
  skill('sewing', 'Sewing', 'الخياطة'),
  skill('gardening', 'Gardening', 'العناية بالحديقة'),
  skill('dog-handling', 'Handling dogs', 'التعامل مع الكلاب'),
  skill('first-aid', 'First aid', 'الإسعافات الأولية'),
];
