import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/site/render-svg.ts';

const TEXT = `]]> "a" > b & <i x="">`;

test('renderSvg(drawing) writes XML that says the same, whatever stands in its text and attributes', () => {
  const svg = renderSvg(
    <svg aria-label={TEXT}>
      <text>{TEXT}</text>
    </svg>,
  );
  expect(svg).not.toContain(']]>');
  const read: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => read.push(error.message));
  parser.on('opentag', ({ name, attributes }) => read.push(name, ...Object.values(attributes)));
  parser.on('text', (text) => read.push(text));
  parser.write(svg).close();
  expect(read.filter((part) => part !== '')).toEqual(['svg', TEXT, 'text', TEXT]);
});
