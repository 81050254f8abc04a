/** A number as people here write and read it: +442079460127 is 020 7946 0127; one of another country stays as it is. */
export function readablePhone(number: string): string {
  const national = number.replace(/^\+44/, '0');
  return national.replace(/^(02\d)(\d{4})(\d{4})$/, '$1 $2 $3').replace(/^(0[^2]\d{3})(\d{6})$/, '$1 $2');
}
