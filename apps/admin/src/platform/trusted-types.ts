type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (url: string) => string | null },
  ): unknown;
};

/** The one script that is named by its address: what keeps these pages on the device. */
const WORKER = '/n/sw.js';

/**
 * Where a browser asks who vouches for text that becomes part of the page: text without "<" makes no element, so a style sheet passes; all else, every script
 * and every address of one but that of our own worker is refused.
 */
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScriptURL: (url) => (url === WORKER ? url : null),
});
