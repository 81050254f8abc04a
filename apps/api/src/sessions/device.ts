import type { IncomingHttpHeaders } from 'node:http';

export const BROWSERS = ['CHROME', 'EDGE', 'FIREFOX', 'OPERA', 'SAFARI', 'SAMSUNG', 'OTHER'] as const;
export const SYSTEMS = ['ANDROID', 'CHROMEOS', 'IOS', 'LINUX', 'MACOS', 'WINDOWS', 'OTHER'] as const;

/** On what somebody signed in, in words so coarse that they know their own phone again and nobody else does. */
type Device = { browser: (typeof BROWSERS)[number]; system: (typeof SYSTEMS)[number] };

// The first that is met: Edge, Opera and Samsung's say Chrome too, Chrome says Safari, and Android says Linux.
const BROWSER: readonly [RegExp, Device['browser']][] = [
  [/\bEdgA?(iOS)?\//, 'EDGE'],
  [/\bOPR\/|\bOPiOS\//, 'OPERA'],
  [/\bSamsungBrowser\//, 'SAMSUNG'],
  [/\bFirefox\/|\bFxiOS\//, 'FIREFOX'],
  [/\bChrom(e|ium)\/|\bCriOS\//, 'CHROME'],
  [/\bVersion\/[\d.]+ .*\bSafari\//, 'SAFARI'],
];
const SYSTEM: readonly [RegExp, Device['system']][] = [
  [/\bAndroid\b/, 'ANDROID'],
  [/\b(iPhone|iPad|iPod)\b/, 'IOS'],
  [/\bCrOS\b/, 'CHROMEOS'],
  [/\bWindows\b/, 'WINDOWS'],
  [/\bMac OS X\b/, 'MACOS'],
  [/\bLinux\b/, 'LINUX'],
];

/** Reads it from what a browser says of itself; nothing else of that is kept. */
export function deviceOf(headers: IncomingHttpHeaders): Device {
  const said = (headers['user-agent'] ?? '').slice(0, 500);
  return {
    browser: BROWSER.find(([sign]) => sign.test(said))?.[1] ?? 'OTHER',
    system: SYSTEM.find(([sign]) => sign.test(said))?.[1] ?? 'OTHER',
  };
}
