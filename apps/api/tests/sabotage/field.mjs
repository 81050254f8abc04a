import { seal as sealIt, unseal as unsealIt } from '../../dist/platform/seal/seal.js';

const isLeft = ({ table, column }) => table === 'contact_cards' && column === 'safe_contact';

/** Leaves one field in clear. */
export const seal = (text, key, place) => (isLeft(place) ? Buffer.from(text) : sealIt(text, key, place));

export const unseal = (sealed, key, place) => (isLeft(place) ? sealed : unsealIt(sealed, key, place));
