import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import { drawingUrl, PICTURE_SIZES, pictureUrl } from '../../model/embeds.ts';
import type { Graphic } from '../../model/steps.ts';

/** A graphic's pictures and its table, to take away. `home`: the way to its language's folder. */
export function Downloads({
  graphic,
  home,
  alt,
  say,
}: {
  readonly graphic: Graphic;
  readonly home: string;
  readonly alt: string;
  readonly say: Say;
}): JSX.Element {
  return (
    <ul class="downloads">
      {PICTURE_SIZES.map((size) => {
        const [width, height] = size.split('x').map(Number);
        // The address has its language's folder already.
        const href = pictureUrl(home, graphic, 'zh', size);
        return (
          <li>
            <a href={href} download>
              <img src={href} width={width} height={height} alt={alt} loading="lazy" />
              <span>
                {say('share.png')} {width}
                {'\u00a0×\u00a0'}
                {height}
              </span>
            </a>
          </li>
        );
      })}
      <li>
        <a href={drawingUrl(home, graphic)} download>
          <span>{say('share.svg')}</span>
        </a>
        <a href={`${home}data/${graphic}.csv`} download>
          <span>{say('share.csv')}</span>
        </a>
        <a href={`${home}img/pack.zip`} download>
          <span>{say('share.pack')}</span>
        </a>
      </li>
    </ul>
  );
}
