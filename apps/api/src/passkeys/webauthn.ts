// @simplewebauthn/server: WebAuthn's questions and answers, made and checked as the standard says; nothing of that is worth writing again.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { PASSKEY_QUESTION_MINUTES } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { sameBytes } from '../platform/seal/index.ts';
import type { KnownPasskey, NewPasskey } from './passkey.store.ts';

type Site = Pick<House, 'publicUrl'>;

/** What a browser answered, and to which question. */
export type Read = { response: RegistrationResponseJSON & AuthenticationResponseJSON; challenge: string };

/** No answer of a browser is nearly so long. */
const LONGEST = 16_384;
const TIMEOUT = PASSKEY_QUESTION_MINUTES * 60_000;

/** For whom a passkey is made: this deployment, by its public address and no other. */
function relyingParty({ publicUrl }: Site): { expectedRPID: string; expectedOrigin: string } {
  const { hostname, origin } = new URL(publicUrl);
  return { expectedRPID: hostname, expectedOrigin: origin };
}

const bytes = (text: string, as: 'base64url' | 'hex'): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, as));
/** The 16 bytes of a handle, as browsers carry it. */
const handleBytes = (uuid: string) => bytes(uuid.replaceAll('-', ''), 'hex');

/** Reads what a browser answered; null for what is no such answer. What stands in it is checked by `verifyAdded` and `verifySigned`. */
export function readResponse(text: string): Read | null {
  if (text.length > LONGEST) return null;
  try {
    const response = JSON.parse(text) as Read['response'];
    const client = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8')) as {
      challenge: unknown;
    };
    return typeof response.id === 'string' && typeof client.challenge === 'string'
      ? { response, challenge: client.challenge }
      : null;
  } catch {
    return null;
  }
}

type ToAdd = { name: string; handle: string; challenge: string; have: { credentialId: Buffer; transports: string[] }[] };

/** What a browser is asked that is to make a passkey: one that needs no address typed, and checks who holds the device. */
export async function questionToAdd(site: Site, { name, handle, challenge, have }: ToAdd): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: 'Wardwise',
    rpID: relyingParty(site).expectedRPID,
    userName: name,
    userID: handleBytes(handle),
    challenge: bytes(challenge, 'base64url'),
    timeout: TIMEOUT,
    attestationType: 'none',
    excludeCredentials: have.map(({ credentialId, transports }) => ({ id: credentialId.toString('base64url'), transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** What a browser is asked that is to sign somebody in: the same for everybody. */
export async function questionToSignIn(site: Site, challenge: string): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(site).expectedRPID,
    challenge: bytes(challenge, 'base64url'),
    timeout: TIMEOUT,
    userVerification: 'required',
  });
  return JSON.stringify(options);
}

/** The passkey that a browser made for us and for this question; null whatever is wrong with it. */
export async function verifyAdded(site: Site, { response, challenge }: Read): Promise<Omit<NewPasskey, 'name'> | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      ...relyingParty(site),
      response,
      expectedChallenge: challenge,
      requireUserVerification: true,
    });
    if (!registrationInfo) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    const transports = (response.response.transports ?? []).filter((way) => /^[a-z-]{2,12}$/.test(way)).slice(0, 6);
    return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter, transports };
  } catch {
    return null;
  }
}

/** The new counter where handle, signature, origin and counter are right; a counter that did not go up is a copied key. */
export async function verifySigned(site: Site, { response, challenge }: Read, passkey: KnownPasskey): Promise<number | null> {
  try {
    const handle = Buffer.from(response.response.userHandle ?? '', 'base64url');
    if (!sameBytes(handle, Buffer.from(handleBytes(passkey.userHandle)))) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...relyingParty(site),
      response,
      expectedChallenge: challenge,
      credential: { id: response.id, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
