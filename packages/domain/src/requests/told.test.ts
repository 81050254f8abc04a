import { describe, expect, it } from 'vitest';
import { isEmailAddress, LONGEST } from './told.ts';

describe('an e-mail address', () => {
  it.each(['quill@feather.example', 'a@b', 'mrs.quill+wardwise@feather.example'])('is %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });
  it.each(['', 'quill', 'quill at feather', 'quill@', '@feather', 'a@b@c', 'quill @feather', `${'a'.repeat(101)}@b`])(
    'is not %j',
    (text) => {
      expect(isEmailAddress(text)).toBe(false);
    },
  );
  it('is no longer than what is kept of one', () => {
    expect(isEmailAddress(`${'a'.repeat(100)}@${'b'.repeat(149)}`)).toBe(true);
    expect(isEmailAddress(`${'a'.repeat(100)}@${'b'.repeat(150)}`)).toBe(false);
    expect(LONGEST.email).toBe(250);
  });
});
