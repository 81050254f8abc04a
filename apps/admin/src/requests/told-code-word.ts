/** The code word of the request just taken, to tell the caller. In memory and nowhere else; gone with the next request or a reload. */
let told: { requestId: string; codeWord: string } | null = null;

export const tellCodeWord = (requestId: string, codeWord: string | null) => {
  told = codeWord === null ? null : { requestId, codeWord };
};
export const codeWordToTell = (requestId: string) => (told?.requestId === requestId ? told.codeWord : null);
