import { OPENS_AT, pageUrl } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import { GRAPHICS } from '../model/steps.ts';
import type { Lang, Step } from '../model/story.ts';
import { graphicTall, graphicWide } from './pictures/graphic.tsx';
import { manifest } from './pictures/manifest.ts';
import type { Picture } from './pictures/picture.ts';
import { printer } from './pictures/printer.ts';
import { storyPoster, storyTall, storyWide } from './pictures/story.tsx';
import type { Files, Make, SiteContext } from './site-context.ts';

/** The pictures for sharing, as PNG: `img/<slug>-<size>.png`, the English below `en/`; `img/manifest.json` describes all of them. */
export function pictureFiles(context: SiteContext): Files {
  const drawn = new Map<Lang, readonly Picture[]>();
  const picturesOf = (lang: Lang): readonly Picture[] => {
    const pictures = drawn.get(lang) ?? draw(context, lang);
    drawn.set(lang, pictures);
    return pictures;
  };
  const print = printer(context, picturesOf);
  const names = [
    ...['story-1200x630', 'story-1200x1500', 'story-1080x1920'],
    ...GRAPHICS.flatMap((graphic) => ['1200x630', '1200x1500'].map((size) => `${graphic}-${size}`)),
  ];
  return new Map<string, Make>([
    ...LANGS.flatMap((lang) => names.map((name): [string, Make] => [`${FOLDER[lang]}img/${name}.png`, () => print(lang, name)])),
    ['img/manifest.json', () => manifest(picturesOf)],
  ]);
}

function draw({ url, drawn }: SiteContext, lang: Lang): readonly Picture[] {
  const { input, drawings } = drawn(lang);
  const { story, say } = input;
  const address = pageUrl(url, 'story', lang);
  const { host } = new URL(url);
  const whole = { alt: say('pictures.alt'), caption: story.site.description, credit: story.site.credit };
  return [
    { name: 'story-1200x630', ...whole, ...storyWide(input, host) },
    { name: 'story-1200x1500', ...whole, ...storyTall(input, host) },
    { name: 'story-1080x1920', ...whole, ...storyPoster(input, address) },
    ...GRAPHICS.flatMap((graphic): Picture[] => {
      const id = OPENS_AT[graphic];
      const step = story.steps.find((one) => one.id === id) as Step;
      const words = { alt: step.alt, caption: plain(step), credit: step.source };
      return [
        { name: `${graphic}-1200x630`, ...words, ...graphicWide({ input, host, step, drawing: drawings.low[id] }) },
        { name: `${graphic}-1200x1500`, ...words, ...graphicTall({ input, host, step, drawing: drawings.phone[id] }) },
      ];
    }),
  ];
}

/** A step's prose without its references. */
function plain({ prose }: Step): string {
  return prose.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n');
}
