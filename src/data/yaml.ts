import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { checkCharacters } from './characters.ts';
import type { Faults } from './faults.ts';
import type { Rec } from './record.ts';
import type { TextFile } from './text.ts';

/** A YAML file's top node, every scalar left as the text that was written (no dates, no booleans, no octal numbers). */
interface Yaml {
  readonly file: string;
  readonly top: Node | null;
  readonly line: (node: unknown) => number;
}

function parse(file: TextFile, faults: Faults): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false, strict: true });
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY')
      faults.add(file.name, line, 'id', `"${/^[^\s:]+/.exec(file.text.slice(error.pos[0]))?.[0] ?? ''}" stands twice`);
    else faults.add(file.name, line, 'file', `is not YAML: ${error.message}`);
  }
  if (document.errors.length > 0) faults.unread();
  const line = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  return { file: file.name, top: document.errors.length > 0 ? null : document.contents, line };
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value === null ? '' : String(node.value);
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [String(plain(pair.key)), plain(pair.value)]));
  return '';
}

function record(yaml: Yaml, map: YAMLMap, id: string | null, keyLine: number, faults: Faults): Rec {
  for (const { key, value } of map.items)
    for (const node of scalarsIn(value))
      checkCharacters(
        String(node.value).replaceAll('\n', ' '),
        { file: yaml.file, line: yaml.line(node), field: String(plain(key)) },
        faults,
      );
  const lines = new Map(map.items.map((pair: Pair) => [String(plain(pair.key)), yaml.line(pair.key)]));
  const fields = { ...(plain(map) as Record<string, unknown>), ...(id === null ? {} : { id }) };
  return { file: yaml.file, line: keyLine, fields, lineOf: (field) => lines.get(field) ?? keyLine };
}

function scalarsIn(node: unknown): Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap(scalarsIn);
  return isMap(node) ? node.items.flatMap(({ value }) => scalarsIn(value)) : [];
}

/** A file of `id: { field: value … }` as one record an id. */
export function readEntries(file: TextFile | null, faults: Faults): Rec[] {
  const yaml = file && parse(file, faults);
  if (!yaml?.top) return [];
  if (!isMap(yaml.top)) {
    faults.add(yaml.file, 1, 'file', 'must be a map of ids');
    return [];
  }
  return yaml.top.items.flatMap((pair) => {
    const id = String(plain(pair.key));
    const line = yaml.line(pair.key);
    if (isMap(pair.value)) return [record(yaml, pair.value, id, line, faults)];
    faults.add(yaml.file, line, id, 'must have fields, each on a line of its own');
    return [];
  });
}

/** A file that is one map of fields, as one record. */
export function readRecord(file: TextFile | null, faults: Faults): Rec | null {
  const yaml = file && parse(file, faults);
  if (!yaml?.top) return null;
  if (isMap(yaml.top)) return record(yaml, yaml.top, null, 1, faults);
  faults.add(yaml.file, 1, 'file', 'must be a map of fields');
  return null;
}

/** A file that is a list of maps, as one record an item. */
export function readList(file: TextFile | null, faults: Faults): Rec[] {
  const yaml = file && parse(file, faults);
  if (!yaml?.top) return [];
  if (isSeq(yaml.top)) return yaml.top.items.flatMap((item) => (isMap(item) ? [record(yaml, item, null, yaml.line(item), faults)] : []));
  faults.add(yaml.file, 1, 'file', 'must be a list, or [] when there is none');
  return [];
}
