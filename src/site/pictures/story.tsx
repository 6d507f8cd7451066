import type { JSX } from 'preact';
import type { DrawInput } from '../../view/drawing.tsx';
import { displayWidth } from '../../view/map/words.tsx';
import type { Picture } from './picture.ts';
import { QrCode } from './qr.tsx';
import { StoryMap, type StoryMapFrame } from './story-map.tsx';
import { Column, fill, LinesOf, Words } from './words.tsx';

type Drawn = Pick<Picture, 'width' | 'height' | 'body' | 'k'>;

const EYE = [123.4, 26.4] as const;
const QINGDAO = [120.3804, 36.0649] as const;

/** 1200 × 630: the title on the bare land, the finding beside or below it. */
export function storyWide(input: DrawInput, host: string): Drawn {
  const { story, say } = input;
  const english = story.lang === 'en';
  const frame: StoryMapFrame = {
    set: 'wide',
    width: 1600,
    height: 840,
    view: { scale: 2080, meridian: 124, anchor: EYE, at: [989, 541] },
    city: 40,
    plate: { at: [1070, 448], name: 32, line: 28 },
    krosa: null,
  };
  return {
    width: 1200,
    height: 630,
    k: 1,
    body: (
      <>
        {/* In English the title is wider. */}
        <g transform={`translate(${english ? 32 : 0} 0)scale(.75)`}>
          <StoryMap input={input} frame={frame} />
        </g>
        {english ? (
          <>
            <EnglishTitle input={input} x={48} y={132} size={112} />
            <Finding input={input} x={50} y={288} size={27} leading={37} width={420} />
          </>
        ) : (
          <>
            <Column x={294} y={34} size={120} display>
              {story.site.title}
            </Column>
            <UprightFinding input={input} x={174} y={44} size={27} pitch={46} />
          </>
        )}
        <Words x={48} y={586} size={20}>
          {sentences(input, say('pictures.day'), story.site.credit)}
        </Words>
        <Words x={1152} y={586} size={20} anchor="end">
          {host}
        </Words>
        <Words x={48} y={614} size={20}>
          {sentences(input, ...notesOf(input))}
        </Words>
      </>
    ),
  };
}

/** 1200 × 1500, for feeds that show pictures upright. */
export function storyTall(input: DrawInput, host: string): Drawn {
  const { story } = input;
  const english = story.lang === 'en';
  const frame: StoryMapFrame = {
    set: 'wide',
    width: 750,
    height: 852,
    view: { scale: 1720, meridian: 120.5, anchor: QINGDAO, at: [438, 370] },
    city: 28,
    plate: { at: [560, 616], name: 20, line: 15 },
    krosa: null,
  };
  return {
    width: 1200,
    height: 1500,
    k: 1,
    body: (
      <>
        <g transform="scale(1.6)">
          <StoryMap input={input} frame={frame} />
        </g>
        <Rule y={1368} width={1200} />
        {english ? (
          <>
            <EnglishTitle input={input} x={60} y={170} size={140} level />
            <Finding input={input} x={62} y={250} size={38} leading={50} width={760} />
          </>
        ) : (
          <>
            <Column x={160} y={56} size={196} display>
              {story.site.title}
            </Column>
            <Words x={300} y={104} size={36} display>
              {story.site.otherTitle}
            </Words>
            <Finding input={input} x={300} y={180} size={46} leading={66} width={500} />
          </>
        )}
        <When input={input} x={62} y={english ? 760 : 900} size={34} />
        <Notes input={input} x={62} y={1412} size={25} host={host} right={1138} />
      </>
    ),
  };
}

/** 1080 × 1920, to be kept and sent: with the page's address as a code. */
export function storyPoster(input: DrawInput, address: string): Drawn {
  const { story, say } = input;
  const english = story.lang === 'en';
  const frame: StoryMapFrame = {
    set: 'wide',
    width: 675,
    height: 1010,
    view: { scale: 1960, meridian: 120.5, anchor: QINGDAO, at: [368, 448] },
    city: 28,
    plate: { at: [508, 730], name: 20, line: 15 },
    krosa: [664, 916],
  };
  const where = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const lines = [story.site.credit, sentences(input, ...notesOf(input).slice(0, 2)), say('map.caption'), where];
  return {
    width: 1080,
    height: 1920,
    k: 1,
    body: (
      <>
        <g transform="scale(1.6)">
          <StoryMap input={input} frame={frame} />
        </g>
        <Rule y={1620} width={1080} />
        {english ? (
          <>
            <EnglishTitle input={input} x={50} y={190} size={160} />
            <Finding input={input} x={52} y={408} size={34} leading={47} width={470} />
          </>
        ) : (
          <>
            <Column x={158} y={60} size={220} display>
              {story.site.title}
            </Column>
            <Words x={318} y={112} size={38} display>
              {story.site.otherTitle}
            </Words>
            <Finding input={input} x={318} y={200} size={50} leading={74} width={600} />
          </>
        )}
        <When input={input} x={52} y={english ? 890 : 1030} size={32} />
        <QrCode text={address} x={52} y={1654} size={232} />
        <Words x={322} y={1692} size={40} display>
          {say('pictures.scan')}
        </Words>
        <LinesOf x={322} y={1742} size={24} leading={34} lines={lines.flatMap((line) => fill(line, 24, 710))} />
      </>
    ),
  };
}

/** What a picture of the map says of itself. */
function notesOf({ say }: DrawInput): readonly string[] {
  return [say('pictures.wind'), say('map.caption-tracks'), say('map.caption')];
}

/** Notes in one line. */
function sentences({ story }: DrawInput, ...notes: readonly string[]): string {
  return notes.join(story.lang === 'en' ? '. ' : '·');
}

interface At {
  readonly input: DrawInput;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The title in two lines, or `level` in one, and the Chinese one as a slip behind its end. */
function EnglishTitle({ input, x, y, size, level = false }: At & { readonly level?: boolean }): JSX.Element {
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
function Finding({ input: { story }, x, y, size, leading, width }: FindingProps): JSX.Element {
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
function UprightFinding({ input, x, y, size, pitch }: At & { readonly pitch: number }): JSX.Element {
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
function When({ input: { say }, x, y, size }: At): JSX.Element {
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
function Notes({ input, x, y, size, host, right }: At & { readonly host: string; readonly right: number }): JSX.Element {
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
function Rule({ y, width }: { readonly y: number; readonly width: number }): JSX.Element {
  return <path class="f0 si" stroke-width="2" d={`M0 ${y}H${width}`} />;
}
