/** Why the provider did not take a text: the number itself, too many at once, our settings (key, template, a trial account), or it could not be reached. */
export type WhyRefused = 'NUMBER_TAKES_NO_TEXTS' | 'TOO_OFTEN' | 'SETTINGS' | 'NOT_REACHED';

/** A text was not taken; says why in a code, and nothing of the text or the number. */
export class TextRefused extends Error {
  override name = 'TextRefused';
  readonly code: WhyRefused;
  constructor(code: WhyRefused) {
    super(code);
    this.code = code;
  }
}
