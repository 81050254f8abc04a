/** So few may go missing from a feed at once without anybody looking. */
const FEW = 3;

/** Whether so many known entries are missing that somebody should look before they are taken for gone: more than a tenth and more than three, or all of them. */
export const isSuspicious = (known: number, missing: number): boolean =>
  missing > 0 && (missing === known || (missing > FEW && missing * 10 > known));
