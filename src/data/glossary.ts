import { readCsv } from './csv.ts';
import type { Faults } from './faults.ts';
import { didYouMean } from './suggest.ts';
import { readText } from './text.ts';

/** The English of the names and short texts of the data, by their Chinese. */
export interface Glossary {
  /** English of a text; the text itself where it has no Chinese letter, or after a fault. An empty cell is an empty word. */
  readonly english: (chinese: string) => string;
  /** A fault for each entry that nothing asked for, once all has been translated. */
  readonly checkUse: () => void;
}

const FILE = 'glossary.csv';
const HAN = /\p{Script=Han}/u;

/** Reads glossary.csv (`zh,en`). What is missing there, or no longer used, is a fault where nothing else is wrong. */
export function readGlossary(dir: string, faults: Faults): Glossary {
  const file = readText(dir, FILE, faults);
  const entries = new Map<string, { readonly en: string; readonly line: number }>();
  for (const { fields, line, file: name } of readCsv(file, ['zh', 'en'], faults)) {
    const [zh, en] = [String(fields['zh']), String(fields['en'])];
    const first = entries.get(zh);
    if (first) faults.add(name, line, 'zh', `"${zh}" stands twice, first on line ${first.line}`);
    if (HAN.test(en)) faults.add(name, line, 'en', `is "${en}", must be English`);
    entries.set(zh, { en, line });
  }
  const used = new Set<string>();
  const missing = new Set<string>();
  return {
    english(chinese) {
      if (!HAN.test(chinese)) return chinese;
      const entry = entries.get(chinese);
      if (entry) used.add(chinese);
      else missing.add(chinese);
      return entry?.en ?? chinese;
    },
    checkUse() {
      if (file === null) return;
      const unused = [...entries.keys()].filter((zh) => !used.has(zh));
      for (const zh of missing)
        faults.addLate(file.name, entries.size + 2, 'zh', `"${zh}" is missing, must have a row with its English${didYouMean(zh, unused)}`);
      for (const zh of unused)
        faults.addLate(file.name, entries.get(zh)?.line ?? 1, 'zh', `"${zh}" stands nowhere in the data${didYouMean(zh, missing)}`);
    },
  };
}
