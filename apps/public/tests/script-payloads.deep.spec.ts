import { SCRIPT_PAYLOADS } from '@wardwise/domain/testing';
import { staysText } from './typed-scripts.ts';

staysText(
  'none of two hundred scripts, typed in every box, is more than text on a public page, on screen and in print',
  SCRIPT_PAYLOADS,
  100,
);
