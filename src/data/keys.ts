import type { Faults } from './faults.ts';
import type { Lines } from './markdown.ts';
import { didYouMean } from './suggest.ts';

/** Fields of a section that it cannot have. */
export function unknownKeys(fields: ReadonlyMap<string, Lines>, allowed: readonly string[], file: string, faults: Faults): void {
  for (const [name, { line }] of fields) {
    if (!allowed.includes(name)) faults.add(file, line, name, `is no field here${didYouMean(name, allowed) || `, must be one of ${allowed.join(', ')}`}`);
  }
}
