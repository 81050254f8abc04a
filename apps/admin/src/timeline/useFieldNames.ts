import { useTranslation } from 'react-i18next';
import type { en } from '../locales/en.ts';
import { isStaffRole } from '../staff/roles.ts';

type Field = keyof typeof en.field;

/** Fields and roles as the record names them, in the reader's words; one we have no word for stands as it is. */
export function useFieldNames() {
  const { t, i18n } = useTranslation();
  const isField = (name: string): name is Field => i18n.exists(`field.${name}`);
  const fieldName = (name: string) => {
    const spelt = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return isField(spelt) ? t(`field.${spelt}`) : name;
  };
  return {
    fieldNames: (names: readonly string[]) => [...new Set(names.map(fieldName))].join(t('platform.listComma')),
    roleName: (role: string) =>
      isStaffRole(role) ? t(`role.${role}`) : role === 'VOLUNTEER' || role === 'PARTNER_CLIENT' ? t(`role.${role}`) : role,
  };
}
