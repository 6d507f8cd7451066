import { type Embed, OPENS_AT } from '../model/embeds.ts';
import type { SnippetInput } from '../model/snippets.ts';
import type { DrawInput } from '../view/drawing.tsx';

/** What an embed is called and shown by wherever it is shared; `url`: the site's. */
export function sharing({ story, say }: DrawInput, embed: Embed, url: string): SnippetInput {
  const step = embed === 'story' ? undefined : story.steps.find(({ id }) => id === OPENS_AT[embed]);
  return {
    embed,
    lang: story.lang,
    theme: 'auto',
    url,
    title: say(`share.title-${embed}`),
    siteName: story.site.title,
    alt: step?.alt ?? say('pictures.alt'),
    interactive: say('share.interactive'),
    showAll: say('share.show-all'),
  };
}
