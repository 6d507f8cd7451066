import type { JSX } from 'preact';
import type { DrawInput } from '../../view/drawing.tsx';
import { displayWidth } from '../../view/map/words.tsx';
import { Column, LinesOf, Words } from './words.tsx';

/** What a picture of the map says of itself. */
export function notesOf({ say }: DrawInput): readonly string[] {
  return [say('pictures.wind'), say('map.caption-tracks'), say('map.caption')];
}

/** Notes in one line. */
export function sentences({ story }: DrawInput, ...notes: readonly string[]): string {
  return notes.join(story.lang === 'en' ? '. ' : '·');
}

interface At {
  readonly input: DrawInput;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The title in two lines, or `level` in one, and the Chinese one as a slip behind its end. */
export function EnglishTitle({ input, x, y, size, level = false }: At & { readonly level?: boolean }): JSX.Element {
  const { title, otherTitle } = input.story.site;
  const cut = title.indexOf(' ');
  const lines = level ? [title] : [title.slice(0, cut), title.slice(cut + 1)];
  const slip = size * 0.2;
  return (
    <>
      <LinesOf x={x - size * 0.04} y={y} size={size} leading={size * 0.88} display lines={lines} />
      <Slip text={otherTitle} x={x + displayWidth(lines[0] ?? '', size) + size * 0.22} y={y - size * 0.79} size={slip} />
    </>
  );
}

/** The Chinese title beside an English one: a framed column. */
function Slip({ text, x, y, size }: { readonly text: string } & Omit<At, 'input'>): JSX.Element {
  const [width, height] = [size * 1.5, size * ([...text].length + 0.5)];
  return (
    <>
      <path class="f0 sv" stroke-width={size * 0.08} d={`M${x} ${y}h${width}v${height}h${-width}z`} />
      <Column x={x + width / 2} y={y + size * 0.25} size={size} display vermilion>
        {text}
      </Column>
    </>
  );
}

interface FindingProps extends At {
  readonly leading: number;
  readonly width: number;
}

/** The finding: in Chinese its own lines, in English set anew, word by word, its lit part in vermilion. */
export function Finding({ input: { story }, x, y, size, leading, width }: FindingProps): JSX.Element {
  const { finding, findingLit } = story.site;
  if (story.lang === 'zh') {
    return (
      <>
        {finding.map((line, index) => (
          <Words x={x} y={y + index * leading} size={size} display vermilion={index === findingLit}>
            {line}
          </Words>
        ))}
      </>
    );
  }
  const words = finding.flatMap((line, index) => line.split(' ').map((word) => ({ word, lit: index === findingLit })));
  const lines: (typeof words)[] = [[]];
  for (const word of words) {
    const line = [...(lines.at(-1) ?? []), word];
    if (displayWidth(line.map((one) => one.word).join(' '), size) > width) lines.push([word]);
    else lines[lines.length - 1] = line;
  }
  return (
    <>
      {lines.map((line, row) => (
        <Words x={x} y={y + row * leading} size={size} display>
          {line.map(({ word, lit }, index) => (
            <>
              {index > 0 && ' '}
              {lit ? <tspan class="v">{word}</tspan> : word}
            </>
          ))}
        </Words>
      ))}
    </>
  );
}

/** The finding in upright columns from the right: what is before the lit line, the lit line, what follows. */
export function UprightFinding({ input, x, y, size, pitch }: At & { readonly pitch: number }): JSX.Element {
  const { finding, findingLit } = input.story.site;
  const columns = [finding.slice(0, findingLit).join(''), finding[findingLit] ?? '', finding.slice(findingLit + 1).join('')];
  return (
    <>
      {columns.map((text, index) => (
        <Column x={x - index * pitch} y={y} size={size} display vermilion={index === 1}>
          {text}
        </Column>
      ))}
    </>
  );
}

/** The day, and what was done on it. */
export function When({ input: { say }, x, y, size }: At): JSX.Element {
  return (
    <>
      <Words x={x} y={y} size={size} bold>
        {say('pictures.day')}
      </Words>
      <Words x={x} y={y + size * 1.45} size={size * 0.9}>
        {say('pictures.held')}
      </Words>
    </>
  );
}

/** Credit, what the lines are, what the map does not show; at the right where the page is. */
export function Notes({ input, x, y, size, host, right }: At & { readonly host: string; readonly right: number }): JSX.Element {
  const [wind, tracks, map] = notesOf(input) as [string, string, string];
  const leading = size * 1.42;
  return (
    <>
      <LinesOf x={x} y={y} size={size} leading={leading} lines={[input.story.site.credit, sentences(input, wind, tracks), map]} />
      <Words x={right} y={y + leading * 2} size={size} anchor="end">
        {host}
      </Words>
    </>
  );
}

/** The line over a picture's notes. */
export function Rule({ y, width }: { readonly y: number; readonly width: number }): JSX.Element {
  return <path class="f0 si" stroke-width="2" d={`M0 ${y}H${width}`} />;
}
