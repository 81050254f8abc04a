import { Group, Radio } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

type Props<Value extends string> = {
  label: string;
  options: { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, options, value, onChange, error, ref }: Props<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={(picked) => onChange(picked as Value)} error={error} size="md">
      <Group gap="0 1.25rem">
        {options.map((option, index) => (
          <Radio key={option.value} value={option.value} label={option.label} size="md" ref={index === 0 ? ref : undefined} />
        ))}
      </Group>
    </Radio.Group>
  );
}
