/** The key of the demo's sandbox, the same on every machine and known to everybody: good in the demo, where nobody is real, and nowhere else. */
export const SANDBOX_KEY = 'ww_live_SandboxOfTheDemoWhereNobodyIsRealKnownToAll2Z8yeZ';
