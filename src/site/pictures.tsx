import { EMBEDS, OPENS_AT, PICTURE_SIZES, pageUrl } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import { GRAPHICS, STEPS } from '../model/steps.ts';
import type { Lang, Step } from '../model/story.ts';
import { graphicTall, graphicWide, sourceOf } from './pictures/graphic.tsx';
import { manifest } from './pictures/manifest.ts';
import { pack } from './pictures/pack.ts';
import type { Picture } from './pictures/picture.ts';
import { press } from './pictures/press.ts';
import { storyPoster, storyTall, storyWide } from './pictures/story.tsx';
import type { Files, Make, SiteContext } from './site-context.ts';

/** Names of a language's pictures: for sharing the story and its graphics, and of each step. */
const NAMES = [
  ...EMBEDS.flatMap((embed) => PICTURE_SIZES.map((size) => `${embed}-${size}`)),
  'story-1080x1920',
  ...STEPS.map((_, index) => `step-${index + 1}`),
];

/**
 * The pictures for sharing, as PNG: `img/<slug>-<size>.png`, and of each step `img/step-<n>.png` and `.svg`; the English below `en/`.
 * `img/manifest.json` describes those of both languages, `img/pack.zip` has all of one.
 */
export function pictureFiles(context: SiteContext): Files {
  const drawn = new Map<Lang, readonly Picture[]>();
  const picturesOf = (lang: Lang): readonly Picture[] => {
    const pictures = drawn.get(lang) ?? draw(context, lang);
    drawn.set(lang, pictures);
    return pictures;
  };
  const { png, svg } = press(context, picturesOf);
  const files = new Map<string, Make>();
  for (const lang of LANGS) {
    const folder = `${FOLDER[lang]}img/`;
    const pictures = new Map<string, Make>();
    for (const name of NAMES) {
      pictures.set(`${folder}${name}.png`, () => png(lang, name));
      if (name.startsWith('step-')) pictures.set(`${folder}${name}.svg`, () => svg(lang, name));
    }
    for (const [path, make] of pictures) files.set(path, make);
    files.set(`${folder}pack.zip`, () => pack(pictures, manifest([lang], picturesOf)));
  }
  files.set('img/manifest.json', () => manifest(LANGS, picturesOf));
  return files;
}

function draw({ url, drawn }: SiteContext, lang: Lang): readonly Picture[] {
  const { input, drawings } = drawn(lang);
  const { story, say } = input;
  const { host } = new URL(url);
  const whole = { alt: say('pictures.alt'), caption: story.site.description, credit: story.site.credit, vector: false };
  const words = (step: Step) => ({ alt: step.alt, caption: plain(step), credit: sourceOf(input, step) });
  return [
    { name: 'story-1200x630', ...whole, ...storyWide(input, host) },
    { name: 'story-1200x1500', ...whole, ...storyTall(input, host) },
    { name: 'story-1080x1920', ...whole, ...storyPoster(input, pageUrl(url, 'story', lang)) },
    ...GRAPHICS.flatMap((graphic): Picture[] => {
      const step = story.steps.find(({ id }) => id === OPENS_AT[graphic]) as Step;
      const shown = { input, host, step };
      return [
        { name: `${graphic}-1200x630`, ...words(step), vector: false, ...graphicWide({ ...shown, drawing: drawings.low[step.id] }) },
        { name: `${graphic}-1200x1500`, ...words(step), vector: false, ...graphicTall({ ...shown, drawing: drawings.phone[step.id] }) },
      ];
    }),
    ...story.steps.map((step, index): Picture => {
      const name = `step-${index + 1}`;
      return { name, ...words(step), vector: true, ...graphicTall({ input, host, step, drawing: drawings.phone[step.id] }) };
    }),
  ];
}

/** A step's prose without its references. */
function plain({ prose }: Step): string {
  return prose.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n');
}
