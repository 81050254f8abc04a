/** A row that was checked: what it says, and where. */
export type Said = { line: number; postcode: string; ward: string };

/** What a file has said of postcodes in our wards, so that one that it puts in two wards is taken from none of its rows. */
export class SaidSoFar {
  readonly first = new Map<string, Said>();
  private readonly again = new Map<string, number[]>();
  /** The postcodes that stand in two wards. */
  readonly inTwoWards = new Set<string>();

  /** Whether this is the first that the file says of the postcode. */
  hear(row: Said): boolean {
    const first = this.first.get(row.postcode);
    if (!first) {
      this.first.set(row.postcode, row);
      return true;
    }
    const again = this.again.get(row.postcode);
    if (again) again.push(row.line);
    else this.again.set(row.postcode, [row.line]);
    if (first.ward !== row.ward) this.inTwoWards.add(row.postcode);
    return false;
  }

  /** The lines of the postcodes that stand in two wards. */
  ambiguousLines(): number[] {
    const lines = [...this.inTwoWards].flatMap((it) => [this.first.get(it)?.line ?? 0, ...(this.again.get(it) ?? [])]);
    return lines.sort((a, b) => a - b);
  }

  /** How many rows say what an earlier row said. */
  repeated(): number {
    return [...this.again].reduce((sum, [postcode, lines]) => sum + (this.inTwoWards.has(postcode) ? 0 : lines.length), 0);
  }

  /** Every outcode with each of these wards that it reaches into. */
  outcodesIn(wards: ReadonlySet<string>): { outcode: string; ward: string }[] {
    const found = new Map<string, { outcode: string; ward: string }>();
    for (const { postcode, ward } of this.first.values()) {
      if (!wards.has(ward) || this.inTwoWards.has(postcode)) continue;
      const outcode = postcode.slice(0, -4);
      found.set(`${outcode} ${ward}`, { outcode, ward });
    }
    return [...found.values()];
  }
}
