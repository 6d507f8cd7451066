/** What an embed's address may ask for. */
export interface Params {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Id of the state to open with; the embed knows which it has. */
  readonly step: string | null;
  /** Fills the frame that it is given and reports no height. */
  readonly fit: boolean;
}

const THEME = /^(light|dark|auto)$/;
const STEP = /^[a-z-]{1,20}$/;

/** Reads the query of an address, `?theme=dark&step=sectors`: what is unknown or does not look right is as if it were not there. */
export function readParams(search: string): Params {
  const query = new URLSearchParams(search);
  const take = (name: string, form: RegExp) => form.exec(query.get(name) ?? '')?.[0] ?? null;
  return { theme: (take('theme', THEME) as Params['theme'] | null) ?? 'auto', step: take('step', STEP), fit: take('fit', /^1$/) !== null };
}
