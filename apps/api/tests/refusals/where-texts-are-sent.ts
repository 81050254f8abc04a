import type { TestHouse } from '../house.ts';

/** Presses as if this deployment sent texts. */
export async function whereTextsAreSent<T>({ house }: TestHouse, press: () => Promise<T>): Promise<T> {
  house.textsToken = 'a-token-that-notify-shows-1f9c';
  try {
    return await press();
  } finally {
    house.textsToken = null;
  }
}
