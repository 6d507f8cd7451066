import { csvParseRows } from 'd3';
import { type DefaultTreeAdapterMap, html as namespaces, parse, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { MARKER } from './poison.ts';

type Node = DefaultTreeAdapterMap['node'];

const ADDRESSES = /^(href|xlink:href|src|srcset|srcdoc|action|formaction|poster|data|ping|style|data-src|data-pym-src)$/;
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** What of the poison came out as something else than text in a file, by the file's kind. Throws for a kind that it does not know. */
export function leaksOf(path: string, content: string): string[] {
  const kind = /\.(\w+)$/.exec(path)?.[1] ?? path;
  const look = LOOK[kind];
  if (!look) throw new Error(`${path}: nothing looks into files of this kind`);
  return look(content).map((leak) => `${path}: ${leak}`);
}

/** A part of a page, as an editor or `innerHTML` reads it. */
export function fragmentLeaks(markup: string): string[] {
  return nodesOf(parseFragment(markup)).flatMap(nodeLeaks);
}

/** What each script element of a page holds, by its id. */
export function scriptTexts(page: string): ReadonlyMap<string, string> {
  const scripts = nodesOf(parse(page)).flatMap((node) => ('tagName' in node && node.tagName === 'script' ? [node] : []));
  return new Map(scripts.map((node) => [node.attrs.find(({ name }) => name === 'id')?.value ?? '', textIn(node)]));
}

const LOOK: Readonly<Record<string, (content: string) => string[]>> = {
  html: (content) => nodesOf(parse(content)).flatMap(nodeLeaks),
  svg: (content) => (/^<svg[^>]* class="layer"[^>]* data-step=/.test(content) ? fragmentLeaks(content) : xmlLeaks(content)),
  json: jsonLeaks,
  csv: (content) =>
    csvParseRows(content.replace(/^\uFEFF/, '')).flatMap((cells) =>
      cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell)).map((cell) => `formula ${cell}`),
    ),
  js: codeLeaks,
  txt: codeLeaks,
  _headers: codeLeaks,
};

/** Files that hold no text of the data at all. */
function codeLeaks(content: string): string[] {
  return MARKER.test(content) ? [`holds ${MARKER.exec(content)?.[0]}`] : [];
}

function nodesOf(node: Node): Node[] {
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [node, ...inside.flatMap(nodesOf)];
}

function textIn({ childNodes }: DefaultTreeAdapterMap['element']): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function nodeLeaks(node: Node): string[] {
  if (!('tagName' in node)) return [];
  const inside = textIn(node);
  const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
  return [...elementLeaks(node.tagName, attributes), ...rawLeaks(node, inside)];
}

function elementLeaks(tag: string, attributes: readonly (readonly [name: string, value: string])[]): string[] {
  const named = MARKER.test(tag) ? [`element <${tag}>`] : [];
  const wrong = attributes.filter(
    ([name, value]) => /^on./.test(name) || MARKER.test(name) || (ADDRESSES.test(name) && MARKER.test(value)),
  );
  return [...named, ...wrong.map(([name, value]) => `<${tag} ${name}="${value}">`)];
}

/** Code and styles; what a script element holds as JSON is read as such. */
function rawLeaks({ tagName, attrs, namespaceURI }: DefaultTreeAdapterMap['element'], inside: string): string[] {
  if (!(tagName === 'script' || tagName === 'style')) return [];
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  if (namespaceURI === namespaces.NS.HTML && type.endsWith('json')) return jsonLeaks(inside);
  return MARKER.test(inside) ? [`<${tagName}> holds ${MARKER.exec(inside)?.[0]}`] : [];
}

function xmlLeaks(content: string): string[] {
  const leaks: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => leaks.push(`is not XML: ${message}`));
  parser.on('opentag', ({ name, attributes }) => leaks.push(...elementLeaks(name, Object.entries(attributes))));
  parser.write(content).close();
  return leaks;
}

function jsonLeaks(content: string): string[] {
  try {
    return textsOf(JSON.parse(content)).flatMap(([key, text]) => (key === 'html' ? fragmentLeaks(text) : []));
  } catch (error) {
    return [`is not JSON: ${error}, ${content.slice(-40)}`];
  }
}

/** All texts of a JSON value, each with the key over it. */
function textsOf(value: unknown, key = ''): (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
