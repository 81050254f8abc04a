/** Four wards that fit together, one of them lit. */
export function Mark() {
  return (
    <svg viewBox="4 4 24 24" width="30" height="30" aria-hidden="true">
      <path d="M6 7.5 14.2 5l3 6.6-4.4 4.6L5 14.4z" fill="#a6d1c9" />
      <path d="m16.6 5 9.4 2.6.6 7.8-6.6.8-2.8-4.6z" fill="#7cbcb1" />
      <path d="m5 17 7.6 1.8 3.2 8-8.2-.6z" fill="#7cbcb1" />
      <path d="m15 17.8 4.2-4 7.6 4.4-1.6 8-6.8.6z" fill="#f4c14a" />
    </svg>
  );
}
