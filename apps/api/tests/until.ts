/** Asks again until the answer is as wished, for at most some seconds; answers it, or throws what was seen last. */
export async function until<T>(ask: () => T | Promise<T>, isIt: (seen: T) => boolean, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await ask();
    if (isIt(seen)) return seen;
    if (Date.now() > end) throw new Error(`It never came to be; last seen: ${JSON.stringify(seen)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
