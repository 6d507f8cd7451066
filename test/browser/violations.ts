import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds within some elements, others left out, a line a rule with the first element. */
export async function violations(page: Page, within: readonly string[] = ['html'], without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([include, exclude]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ include, exclude });
      return violations.map(({ id, impact, nodes }) => `${impact} ${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [within, without] as const,
  );
}
