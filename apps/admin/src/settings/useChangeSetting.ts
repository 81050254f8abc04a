import { SETTINGS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ChangeSettingInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { useAmounts } from './useAmount.ts';

const CHANGE_SETTING = graphql(`
  mutation ChangeSetting($input: ChangeSettingInput!) { changeSetting(input: $input) { settings { name value } userErrors { code message field } } }
`);

/** Another value for a setting, and the way back to the one it had. */
export function useChangeSetting() {
  const { t } = useTranslation();
  const toast = useToast();
  const amounts = useAmounts();
  const { run, busy, refusals } = useCommand(CHANGE_SETTING, { refresh: true });
  async function changeSetting(input: ChangeSettingInput): Promise<boolean> {
    const { name, value, seen } = input;
    if (!(await run(input))) return false;
    if (value !== seen)
      toast(
        t('settings.done', { name: t(`settings.name.${name}`), value: amounts(SETTINGS[name].unit, value) }),
        () => void takeBack({ name, value: seen, seen: value, why: t('settings.tookBack') }),
      );
    return true;
  }
  async function takeBack(input: ChangeSettingInput) {
    if (!(await changeSetting(input))) toast(t('settings.notUndone'));
  }
  return { changeSetting, busy, refusals };
}
