import { type Zippable, zipSync } from 'fflate';
import type { Content, Files } from '../site-context.ts';

/** The same at any hour and in any time zone: ZIP has local times, and none before this. */
const TIME = new Date(1980, 0, 1);

/** All pictures of a language and what describes them, as ZIP. */
export async function pack(pictures: Files, described: string): Promise<Buffer> {
  const entries: Zippable = { 'img/manifest.json': [bytes(described), { mtime: TIME }] };
  for (const [path, make] of pictures) {
    entries[path] = [bytes(await make()), { mtime: TIME, level: path.endsWith('.png') ? 0 : 6 }]; // a PNG is packed already
  }
  return Buffer.from(zipSync(entries));
}

function bytes(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
