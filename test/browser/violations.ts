import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds within some elements, others left out, a line a rule with the first element. */
export async function violations(page: Page, within: readonly string[] = ['html'], without: readonly string[] = []): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ([include, exclude]) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(context: object, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ include, exclude }, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, nodes }) => `${impact} ${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [within, without] as const,
  );
}

/**
 * What axe finds within the first of each of `parts`, on a copy of them that `sheet`, another page of the same size, shows under the same
 * styles and within the same ancestors: axe walks through all of a document, whatever it is asked for, and the story's is long.
 */
export async function violationsOfCopy(page: Page, sheet: Page, parts: readonly string[]): Promise<string[]> {
  await sheet.setContent(await page.evaluate(copy, parts));
  expect(await sheet.locator(parts.join()).count()).toBeGreaterThanOrEqual(parts.length);
  return violations(sheet, parts);
}

/** In the page: a document with nothing in its body but these parts and, without their other children, what they stand in. */
function copy(parts: readonly string[]): string {
  const kept = parts.map((part) => document.querySelector(part) as Element);
  const copyOf = (element: Element): Element => {
    if (kept.includes(element)) return element.cloneNode(true) as Element;
    const around = element.cloneNode(false) as Element;
    around.append(...[...element.children].filter((child) => kept.some((part) => child.contains(part))).map(copyOf));
    return around;
  };
  const root = document.documentElement.cloneNode(false) as Element;
  root.append(document.head.cloneNode(true), copyOf(document.body));
  for (const waits of root.querySelectorAll('script, .frame .layer:not(.on)')) waits.remove();
  root.querySelector('head')?.prepend(Object.assign(document.createElement('base'), { href: location.href }));
  return `<!doctype html>${root.outerHTML}`;
}
