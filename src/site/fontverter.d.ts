declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'woff2'): Promise<Buffer> };
  export default fontverter;
}
