import { existsSync, readdirSync, readFileSync } from 'node:fs';

const css = (stepHeight) => `
:root { --serif: serif; --sans: sans-serif }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.75 var(--sans) }
.stage { position: sticky; top: 0; height: 55vh; overflow: hidden; background: var(--paper) }
.stage .layer { display: block; width: 100%; height: 100%; overflow: visible }
.step { position: relative; box-sizing: border-box; min-height: ${stepHeight}px; padding: 0 20px; background: var(--paper) }
.step.on h3 { color: var(--vermilion) }
.basis { width: 9px; height: 9px }
.key { width: 40px; height: 16px }
@media (min-width: 1024px) {
  .stage { height: 100vh }
  .step { width: 350px; margin-left: 56px; background: none }
}`;

const SCRIPT = `
const steps = document.querySelectorAll('.step');
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) target.classList.toggle('on', isIntersecting);
}, { rootMargin: '-50% 0px -50% 0px' });
for (const index of [3, 8, 13]) observer.observe(steps[index]);`;

/**
 * HTML of the still page with one sticky static SVG and a script that toggles a class on three of the steps, made from the built page
 * open in `page` (its script blocked). `layer`: markup of the drawing; `stepHeight`: px of a step, as on our page.
 */
export async function stillSticky(page, layer, stepHeight) {
  const { lang, sprite, steps, rest } = await page.evaluate(() => {
    const html = (selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML).join('');
    for (const own of document.querySelectorAll('style, .step figure, .title-picture, .stage')) own.remove();
    const sprite = html('.sprite');
    for (const taken of document.querySelectorAll('.sprite')) taken.remove(); // it stands in the title
    return {
      lang: document.documentElement.lang,
      sprite,
      steps: html('.step'),
      rest: html('.title, .opener, body > section, body > footer'),
    };
  });
  const inks = ['inks', 'drawing'].map((name) => readFileSync(`src/site/css/${name}.css`, 'utf8')).join('');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${inks}${css(stepHeight)}</style>${sprite}<main class="story"><div class="stage">${layer}</div>${steps}</main>${rest}<script>${SCRIPT}</script></html>`;
}

/** Markup of the drawing of the step `equidistant`, from the set's file or, for a set that has none, from the page. Throws where neither has it. */
export function findLayer(set, { folder, suffix }) {
  const files = readdirSync('dist/assets').filter((name) => name.startsWith(`set-${set}${suffix}.`) && name.endsWith('.svg'));
  const places = [...files.map((name) => `dist/assets/${name}`), `dist/${folder}index.html`].filter((file) => existsSync(file));
  for (const file of places) {
    const [layer] = readFileSync(file, 'utf8').match(/<svg\b(?=[^>]*\bclass="layer")[^>]*data-step="equidistant"[\s\S]*?<\/svg>/) ?? [];
    if (layer) return layer;
  }
  throw new Error(`no drawing of \`equidistant\` for the set ${set} in ${places.join(' or ')}: bench/still-sticky.mjs needs one`);
}
