import { readablePhone } from './readable-phone.ts';

/** A number to ring at a press, from left to right in every language. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className="link" href={`tel:${number}`} dir="ltr">
      {readablePhone(number)}
    </a>
  );
}
