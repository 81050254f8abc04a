/** Makes a proof and prints what it says; answers how the process ends. */
export async function tellProof(prove: (say: (line: string) => void) => Promise<string[]>): Promise<number> {
  const began = Date.now();
  process.stdout.on('error', () => {}); // whoever read it is gone: it still clears away behind it
  console.log('  Erased means unreadable: the proof');
  const findings = await prove((line) => console.log(`  · ${line}`));
  for (const finding of findings) console.log(`  ✗ ${finding}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    findings.length === 0
      ? `  The proof holds (${seconds} s).`
      : `  The proof does not hold: ${findings.length} findings (${seconds} s).`,
  );
  return findings.length === 0 ? 0 : 1;
}
