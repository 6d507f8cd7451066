import type { JSX } from 'preact';
import { DEFAULT_HEIGHT, type Embed } from '../../model/embeds.ts';

/** An embed as other sites show it, but for its address: that of this very copy of the site. `home`: the way to its language's folder. */
export function EmbedFrame({ embed, home, title }: { readonly embed: Embed; readonly home: string; readonly title: string }): JSX.Element {
  return (
    <iframe
      src={`${home}embed/${embed}/`}
      title={title}
      height={DEFAULT_HEIGHT[embed]}
      loading="lazy"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
