/** The same with European figures for Arabic and Persian ones: ١٤ and ۱۴ are 14. */
export const inEuropeanFigures = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15));

/** The whole number of so many figures at most that was typed, in European, Arabic or Persian ones; null for anything else. */
export function readCount(text: string, mostFigures: number): number | null {
  const typed = inEuropeanFigures(text.trim());
  return /^\d+$/.test(typed) && typed.length <= mostFigures ? Number(typed) : null;
}
