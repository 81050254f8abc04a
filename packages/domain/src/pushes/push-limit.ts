/** On so many phones and computers a volunteer is told at most. */
export const MOST_PUSHES = 5;
