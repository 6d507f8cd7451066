/** The still page "the same text with no script": an article's plain style, system fonts. */
const CSS = `
body { margin: 0 auto; max-width: 36em; padding: 0 20px; font: 17px/1.75 system-ui, sans-serif; color: #222; background: #fff }
h1, h2, h3 { line-height: 1.3 }
a { color: inherit }`;

/** What an article has of our page; whatever is missing there is missing here. */
const PARTS = '.title-text, .credit, .title-caption, .opener, .step, .contents, .how, .credits';
/** What it has not: pictures, tables of data, scripts, what only a live page uses. */
const LEFT_OUT = 'svg, figure, picture, img, table, script, style, button, input, select, [hidden]';

/**
 * HTML of the still page, made from the built one open in `page` (its script blocked).
 * Throws where the built page has no steps.
 */
export async function stillText(page) {
  const { lang, title, parts, steps } = await page.evaluate(
    ([wanted, leftOut]) => {
      const found = [...document.querySelectorAll(wanted)].filter((part) => !part.parentElement.closest(wanted));
      const plain = found.map((part) => {
        const copy = part.cloneNode(true);
        for (const element of copy.querySelectorAll(leftOut)) element.remove();
        for (const element of [copy, ...copy.querySelectorAll('*')])
          for (const { name } of [...element.attributes]) if (!['id', 'href', 'lang', 'open'].includes(name)) element.removeAttribute(name);
        return copy.outerHTML;
      });
      return {
        lang: document.documentElement.lang,
        title: document.title,
        parts: plain,
        steps: document.querySelectorAll('.step h3').length,
      };
    },
    [PARTS, LEFT_OUT],
  );
  if (steps === 0) throw new Error('the built page has no `.step h3`: bench/still-text.mjs finds no text to compare with');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><style>${CSS}</style>${parts.join('\n')}</html>`;
}
