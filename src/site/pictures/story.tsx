import type { DrawInput } from '../../view/drawing.tsx';
import type { Picture } from './picture.ts';
import { QrCode } from './qr.tsx';
import { StoryMap, type StoryMapFrame } from './story-map.tsx';
import { EnglishTitle, Finding, Notes, notesOf, Rule, sentences, UprightFinding, When } from './story-words.tsx';
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
