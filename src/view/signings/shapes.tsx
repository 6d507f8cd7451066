import type { JSX } from 'preact';

/** A small seal of 10 × 10 round its origin: hand-cut corners, no turn. Fill and stroke come from where it is used. */
export function SigningShapes(): JSX.Element {
  return <path id="small-seal" d="M-4.7-5l9.3.2.4.7-.2 8.6-.6.5-8.6-.2-.6-.6.1-8.8z" />;
}
