/** edtf 4.11 ships no types; this is the one call we make. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
