import { expect, type Frame, type Page } from '@playwright/test';

/** An embed in a frame of a given size. */
export interface Framed {
  /** Below the site's root: `en/embed/map/`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Puts embeds into frames on a white page of another origin that does nothing for them; each is drawn when it resolves. */
export async function inFrames(page: Page, frames: readonly Framed[], css = ''): Promise<Frame[]> {
  const html = frames.map(
    ({ path, width, height }) =>
      `<iframe src="${process.env['BASE_URL']}${path}" width="${width}" height="${height}" frameborder="0" scrolling="no" title="embed"></iframe>`,
  );
  await page.goto(`${process.env['HOSTS_URL']}none`); // of the origin nothing else is needed
  await page.setContent(
    `<!doctype html><html lang="en"><title>host</title><style>body{margin:0;background:#fff}iframe{display:block}${css}</style>${html.join('')}`,
  );
  const found = page.frames().slice(1);
  expect(found).toHaveLength(frames.length);
  for (const frame of found) await frame.evaluate(() => document.fonts.ready);
  return found;
}
