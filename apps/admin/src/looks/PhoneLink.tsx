import classes from './PhoneLink.module.css';

/** A number to press; always left to right. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className={classes.phone} href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">
      {number}
    </a>
  );
}
