// The page that ours is measured against: the same text, one sticky static SVG, a script that toggles a class on three of 16 steps.
import { readFileSync } from 'node:fs';

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
 * Makes the page from the built one, open in `page` with its script blocked.
 * `layer`: markup of the drawing of the step `equidistant`; `stepHeight`: px of a step, as on our page.
 */
export async function baseline(page, layer, stepHeight) {
  const { sprite, steps, rest } = await page.evaluate(() => {
    const html = (element) => element.outerHTML;
    for (const picture of document.querySelectorAll('.step figure, .title-picture, .stage')) picture.remove();
    return {
      sprite: html(document.querySelector('.sprite')),
      steps: [...document.querySelectorAll('.step')].map(html).join(''),
      rest: [...document.querySelectorAll('.title, .opener, body > section, body > footer')].map(html).join(''),
    };
  });
  const inks = ['inks', 'drawing'].map((name) => readFileSync(`src/site/css/${name}.css`, 'utf8')).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${inks}${css(stepHeight)}</style>${sprite}<main class="story"><div class="stage">${layer}</div>${steps}</main>${rest}<script>${SCRIPT}</script></html>`;
}
