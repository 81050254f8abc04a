import { isolated } from '../languages/isolated.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { WRITTEN } from '../languages/written.ts';

const SLOT = /\{([^{}]*)\}/g;

/** Which slots a wording has, each as often as it stands there. */
export const slotsIn = (wording: string): string[] => [...wording.matchAll(SLOT)].map(([, slot = '']) => slot);

/** The wording with what stands in its slots; what is written from left to right keeps that in a language that is not. */
export function fillWording(wording: string, values: Record<string, string>, language: PageLanguage): string {
  const own = WRITTEN[language].dir === 'rtl' ? isolated : (text: string) => text;
  return wording.replace(SLOT, (whole, slot: string) => (slot in values ? own(values[slot] ?? '') : whole));
}
