/** A burst is one question, and one follows another only after a while. */
const [TOGETHER_MS, APART_MS] = [250, 2500];
/** Nothing moves under somebody's hands until they have rested for so long. */
const REST_MS = 3000;

/** Does it soon, however often it is asked for; on a page that nobody sees, once it is seen again. */
export function soon(work: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;
  let wanted = false;
  let last = 0;
  let typed = Number.NEGATIVE_INFINITY;

  function ask(): void {
    wanted = true;
    if (timer || busy || document.hidden) return;
    timer = setTimeout(go, Math.max(TOGETHER_MS, last + APART_MS - Date.now()));
  }
  async function go(): Promise<void> {
    timer = null;
    if (document.hidden) return;
    const rest = typed + REST_MS - Date.now();
    if (rest > 0) {
      timer = setTimeout(go, rest);
      return;
    }
    [busy, wanted] = [true, false];
    await work();
    [busy, last] = [false, Date.now()];
    if (wanted) ask();
  }
  return {
    ask,
    typing: () => {
      typed = Date.now();
    },
    /** What was let be while nobody looked. */
    catchUp: () => wanted && ask(),
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
}
