import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Made = { id: Buffer; key: KeyObject; userHandle: string };
type Asked = { challenge: string; rp?: { id: string }; rpId?: string; user?: { id: string } };
/** What a test falsifies. */
type False = Partial<{
  origin: string;
  rpID: string;
  challenge: string;
  userHandle: string | null;
  counter: number;
  flags: number;
  id: Buffer;
}>;

const b64 = (bytes: Buffer | Uint8Array | string) => Buffer.from(bytes as Buffer).toString('base64url');
const sha256 = (of: Buffer | string) => createHash('sha256').update(of).digest();
/** Present, verified; and with a new key in the answer. */
const [UP_UV, WITH_KEY] = [0x05, 0x45];

/** A phone's authenticator in software: it makes keys and signs as WebAuthn says, and lies where a test tells it to. */
export class Authenticator {
  readonly origin: string;
  #counter = 0;
  constructor(origin: string) {
    this.origin = origin;
  }

  /** Makes a passkey, as a browser answers `navigator.credentials.create`. */
  register(options: string, lie: False = {}): { response: string; made: Made } {
    const asked = JSON.parse(options) as Asked;
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x ?? '', 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y ?? '', 'base64url'))],
    ]);
    const id = lie.id ?? randomBytes(32);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const data = Buffer.concat([
      this.#data(lie.rpID ?? asked.rp?.id ?? '', lie.flags ?? WITH_KEY, lie.counter ?? 0),
      ...[Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(cose))],
    ]);
    const attestation = new Map<string, string | Map<string, never> | Uint8Array>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, never>()],
      ['authData', new Uint8Array(data)],
    ]);
    const response = {
      ...{ id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON: this.#client('webauthn.create', asked, lie),
        attestationObject: b64(isoCBOR.encode(attestation as never)),
        transports: ['internal'],
      },
    };
    const key = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    return { response: JSON.stringify(response), made: { id, key, userHandle: asked.user?.id ?? '' } };
  }

  /** Signs in, as a browser answers `navigator.credentials.get`. */
  answer(options: string, made: Made, lie: False = {}): string {
    const asked = JSON.parse(options) as Asked;
    const counter = lie.counter ?? ++this.#counter;
    const data = this.#data(lie.rpID ?? asked.rpId ?? '', lie.flags ?? UP_UV, counter);
    const clientDataJSON = this.#client('webauthn.get', asked, lie);
    const signature = sign('sha256', Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]), made.key);
    const handle = lie.userHandle === undefined ? made.userHandle : lie.userHandle;
    return JSON.stringify({
      ...{ id: b64(made.id), rawId: b64(made.id), type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON,
        authenticatorData: b64(data),
        signature: b64(signature),
        ...(handle && { userHandle: handle }),
      },
    });
  }

  #data(rpID: string, flags: number, counter: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpID), Buffer.from([flags]), count]);
  }

  #client(type: string, { challenge }: Asked, lie: False): string {
    return b64(
      JSON.stringify({ type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? this.origin, crossOrigin: false }),
    );
  }
}
