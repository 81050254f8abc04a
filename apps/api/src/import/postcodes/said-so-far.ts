/** A row that was checked: what it says, and where. */
export type Said = { line: number; postcode: string; ward: string };

/** A row that puts its postcode in a ward we do not have. */
export type SaidElsewhere = { line: number; postcode: string; ward: null };

/** What a file has said of postcodes, so that one that it puts in two wards, one of them ours, is taken from none of its rows. */
export class SaidSoFar {
  readonly first = new Map<string, Said>();
  private readonly again = new Map<string, number[]>();
  /** In a ward we do not have: the postcode, and the first line that says so. */
  private readonly elsewhere = new Map<string, number>();
  /** The postcodes that stand in two wards, one of them ours. */
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

  /** That the file puts the postcode in a ward we do not have. */
  hearElsewhere({ postcode, line }: SaidElsewhere): void {
    if (!this.elsewhere.has(postcode)) this.elsewhere.set(postcode, line);
  }

  /** When all has been heard: finds what stands in a ward of ours and in one we do not have; answers how many do. */
  endOfFile(): number {
    let both = 0;
    for (const postcode of this.first.keys()) {
      if (!this.elsewhere.has(postcode)) continue;
      this.inTwoWards.add(postcode);
      both += 1;
    }
    return both;
  }

  /** The postcodes that the file puts in wards we do not have, and in none of ours. */
  gone(): string[] {
    return [...this.elsewhere.keys()].filter((postcode) => !this.first.has(postcode));
  }

  /** The lines of the postcodes that stand in two wards. */
  ambiguousLines(): number[] {
    const lines = [...this.inTwoWards].flatMap((it) => [
      ...[this.first.get(it)?.line, this.elsewhere.get(it)].filter((line) => line !== undefined),
      ...(this.again.get(it) ?? []),
    ]);
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
