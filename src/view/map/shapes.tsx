import type { JSX } from 'preact';
import type { DrawInput } from '../drawing.tsx';

/** Coast shapes shared by the map's states. */
export function MapShapes(_props: { readonly input: DrawInput }): JSX.Element {
  return <g />;
}
