const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const DISPLAY = classed('d');
const SANS = classed('sans');
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * The characters that markup sets in the display face: all text inside an element of class `d` or a heading, but for one of class `sans`.
 * For our own rendered markup, where every element is closed.
 */
export function displayCharacters(markup: string): Set<string> {
  const found = new Set<string>();
  const open: boolean[] = []; // one entry an open element: is its text in the display face
  for (const [, slash, name = '', attributes = '', text] of markup.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (open.at(-1)) for (const character of decode(text)) if (character.trim() !== '') found.add(character);
    } else if (slash) {
      open.pop();
    } else if (name !== '' && !attributes.endsWith('/') && !VOID.has(name)) {
      open.push(open.at(-1) === true || (/^h[1-6]$/.test(name) && !SANS.test(attributes)) || DISPLAY.test(attributes));
    }
  }
  return found;
}

/** Whether attributes hold a class. */
function classed(name: string): RegExp {
  return new RegExp(`\\sclass="(?:[^"]*\\s)?${name}(?:\\s[^"]*)?"`);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return REFERENCES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}
