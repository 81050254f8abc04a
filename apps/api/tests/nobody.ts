/** An id that was never given out, without its prefix. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
