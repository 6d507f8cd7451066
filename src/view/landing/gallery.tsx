import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import { EMBEDS, type Embed } from '../../model/embeds.ts';
import { type SnippetInput, snippet } from '../../model/snippets.ts';
import type { Story } from '../../model/story.ts';
import { Bar } from './bar.tsx';
import { Code } from './code.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { EmbedFrame } from './frame.tsx';

/** Widths of the preview, px. */
const NARROWEST = 320;
const WIDEST = 760;

interface GalleryProps {
  readonly story: Story;
  readonly sharing: Readonly<Record<Embed, SnippetInput>>;
  /** The short name of each: its step's heading, or the title. */
  readonly headings: Readonly<Record<Embed, string>>;
  readonly say: Say;
}

/** Everything that can be embedded, each with its preview and its snippet; the script adds copying and the other ways. */
export function Gallery({ story, sharing, headings, say }: GalleryProps): JSX.Element {
  return (
    <>
      <Bar site={story.site} lang={story.lang} page="embed.html" />
      <main>
        <header class="part lead">
          <h1 class="d">{say('share.gallery')}</h1>
          <div>
            <p>{say('share.gallery-lead')}</p>
            <ul class="others">
              {EMBEDS.map((embed) => (
                <li>
                  <a href={`#${embed}`}>{sharing[embed].title}</a>
                </li>
              ))}
            </ul>
          </div>
        </header>
        {EMBEDS.map((embed) => (
          <Piece embed={embed} heading={headings[embed]} sharing={sharing[embed]} say={say} />
        ))}
      </main>
      <CopyDialog lang={story.lang} say={say} />
    </>
  );
}

function Piece({
  embed,
  heading,
  sharing,
  say,
}: {
  readonly embed: Embed;
  readonly heading: string;
  readonly sharing: SnippetInput;
  readonly say: Say;
}): JSX.Element {
  return (
    <section class="piece" id={embed} aria-labelledby={`${embed}-title`}>
      <div class="words">
        <h2 class={`d n${[...heading].length}`} id={`${embed}-title`}>
          {heading}
        </h2>
        <div class="prose">
          <p class="finding">{sharing.title}</p>
          <p>
            <a href={embed === 'story' ? './' : `g/${embed}/`}>{say(embed === 'story' ? 'share.story' : 'share.page')}</a>
          </p>
          <p class="live-only">
            <button type="button" class="plain" data-ways={embed}>
              {say('share.more-ways')}
            </button>
          </p>
        </div>
        <div class="take">
          <Code text={snippet('any', sharing)} label={say('share.code')} />
          <p class="live-only">
            <button type="button" class="plate" data-copy={embed}>
              {say('share.copy')}
            </button>
            <span class="said" role="status" />
          </p>
        </div>
      </div>
      <div class="show">
        <label class="width live-only">
          {say('share.width')}
          <input type="range" min={NARROWEST} max={WIDEST} value={WIDEST} />
          <span class="px" />
        </label>
        <div class="box">
          <EmbedFrame embed={embed} home="" title={`${sharing.title} – ${say('share.preview')}`} />
        </div>
      </div>
    </section>
  );
}
