type Policies = { createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown };

/**
 * Where a browser asks who vouches for text that becomes part of the page: text without "<" makes no element, so a style sheet passes; all else, every script
 * and every address of one is refused.
 */
(globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
});
