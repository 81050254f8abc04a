import { CategoryKey } from '../ids.ts';
import type { Category, CategoryLabels, CredentialKind, Way } from './category.ts';

const category = (key: string, en: CategoryLabels, ar: CategoryLabels, credentials: CredentialKind[], ways: Way[]): Category => ({
  key: CategoryKey(key),
  labels: { en, ar },
  credentials,
  ways,
});

/** The seven kinds of help a new network starts with; a public label never tells why somebody needs it. */
export const SEEDED_CATEGORIES: readonly Category[] = [
  category(
    'shopping',
    { label: 'Shopping', publicLabel: 'shopping' },
    { label: 'التسوق', publicLabel: 'التسوق' },
    ['ID'],
    ['IN_PERSON', 'ONLINE'],
  ),
  category(
    'prescription',
    { label: 'Prescription', publicLabel: 'an errand to the pharmacy' },
    { label: 'وصفة طبية', publicLabel: 'مشوار إلى الصيدلية' },
    ['ID', 'DBS_BASIC'],
    ['IN_PERSON'],
  ),
  category('post', { label: 'Post', publicLabel: 'post' }, { label: 'البريد', publicLabel: 'البريد' }, ['ID'], ['IN_PERSON']),
  category(
    'check-in-call',
    { label: 'Check-in call', publicLabel: 'a friendly call' },
    { label: 'مكالمة اطمئنان', publicLabel: 'مكالمة ودّية' },
    ['ID', 'TRAINING'],
    ['BY_PHONE', 'ONLINE'],
  ),
  category(
    'dog-walking',
    { label: 'Dog walking', publicLabel: 'dog walking' },
    { label: 'تمشية الكلب', publicLabel: 'تمشية الكلب' },
    ['ID'],
    ['IN_PERSON'],
  ),
  category(
    'lend-an-item',
    { label: 'Lend an item', publicLabel: 'borrowing an item' },
    { label: 'إعارة غرض', publicLabel: 'استعارة غرض' },
    [],
    ['IN_PERSON'],
  ),
  category(
    'other',
    { label: 'Other', publicLabel: 'a small errand' },
    { label: 'غير ذلك', publicLabel: 'أمر بسيط' },
    ['ID'],
    ['IN_PERSON', 'BY_PHONE', 'ONLINE'],
  ),
];
