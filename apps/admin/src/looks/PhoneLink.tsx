import classes from './PhoneLink.module.css';

/** As people here write and read it: +442079460127 is 020 7946 0127; a number of another country stays as it is. */
function readable(number: string): string {
  const national = number.replace(/^\+44/, '0');
  return national.replace(/^(02\d)(\d{4})(\d{4})$/, '$1 $2 $3').replace(/^(0[^2]\d{3})(\d{6})$/, '$1 $2');
}

/** A number to press; always left to right. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className={classes.phone} href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">
      {readable(number)}
    </a>
  );
}
