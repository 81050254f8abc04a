import { DefaultNamingStrategy } from 'typeorm';

/** Columns are written in snake case; a property `wardCode` is the column `ward_code`. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given || property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
