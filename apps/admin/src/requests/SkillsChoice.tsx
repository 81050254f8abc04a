import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSkillOptions } from '../skills/useSkillOptions.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { NeedFields } from './intake-fields.ts';

/** What the volunteer had better be able to do; folded away, because most requests need nothing of it. */
export function SkillsChoice() {
  const { t } = useTranslation();
  const { control } = useFormContext<NeedFields>();
  const { field, fieldState } = useController({ control, name: 'skillKeys' });
  const [open] = useState(field.value.length > 0);
  const error = fieldState.error?.message;
  return (
    <Disclosure summary={t('intake.optional', { field: t('intake.field.skillKeys') })} open={open || Boolean(error)}>
      <Checkbox.Group
        label={t('intake.skills')}
        description={t('intake.hint.skillKeys')}
        value={field.value}
        onChange={field.onChange}
        error={error}
        size="md"
      >
        <Group gap="0 1.25rem">
          {useSkillOptions().map(({ value, label }, index) => (
            <Checkbox key={value} value={value} label={label} size="md" ref={index === 0 ? field.ref : undefined} />
          ))}
        </Group>
      </Checkbox.Group>
    </Disclosure>
  );
}
