import { CategoryKey } from '../ids.ts';
import type { Category } from './category.ts';

/** A telephone call in somebody's own language: made by a lead for another request, so nobody asks for it and nobody ticks it; every speaker may be asked. */
export const INTERPRETING_CATEGORY: Category = {
  key: CategoryKey('interpreting'),
  labels: {
    en: { label: 'Call in their language', publicLabel: 'a phone call in their language' },
    ar: { label: 'مكالمة بلغتهم', publicLabel: 'مكالمة هاتفية بلغتهم' },
  },
  credentials: ['ID'],
  ways: ['BY_PHONE'],
};
