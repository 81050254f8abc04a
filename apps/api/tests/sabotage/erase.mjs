/** Erases nothing. */
export async function eraseDetails() {}
