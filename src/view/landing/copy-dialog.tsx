import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import { PICTURE_SIZES, POSTER_SIZE, pictureUrl } from '../../model/embeds.ts';
import { WAYS } from '../../model/gallery.ts';
import { LANGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';
import { LANG_NAMES } from '../page/lang-switch.tsx';
import { Code } from './code.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;

/** The ways to embed one thing, a tab each, over the gallery. The script fills it in; without one it stays shut. */
export function CopyDialog({ lang, say }: { readonly lang: Lang; readonly say: Say }): JSX.Element {
  return (
    <dialog class="copy" aria-labelledby="copy-title">
      <div class="copy-head">
        <h2 id="copy-title">{say('share.how')}</h2>
        <button type="button" class="plain" data-close>
          {say('share.close')}
        </button>
      </div>
      <p class="finding" data-title />
      <div class="tabs" role="tablist" aria-label={say('share.how')}>
        {WAYS.map((way, index) => (
          <button
            type="button"
            role="tab"
            id={`tab-${way}`}
            aria-controls="ways"
            aria-selected={index === 0}
            tabindex={index === 0 ? 0 : -1}
            data-way={way}
          >
            {say(`share.tab-${way}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="ways" aria-labelledby="tab-any">
        {WAYS.map((way, index) => (
          <p data-note={way} hidden={index > 0}>
            {say(`share.note-${way}`)}
          </p>
        ))}
        <ul class="pictures" hidden>
          {([...PICTURE_SIZES, POSTER_SIZE] as const).map((size) => (
            <li>
              <a data-picture={size} href={pictureUrl('', 'story', 'zh', size)} download>
                {say(size === POSTER_SIZE ? 'share.poster' : 'share.png')} {size.replace('x', '\u00a0×\u00a0')}
              </a>
            </li>
          ))}
        </ul>
        <div class="choices">
          <label>
            {say('share.language')}
            <select data-choice="lang">
              {LANGS.map((name) => (
                <option value={name} selected={name === lang}>
                  {LANG_NAMES[name]}
                </option>
              ))}
            </select>
          </label>
          <label data-for="theme">
            {say('share.theme')}
            <select data-choice="theme">
              {THEMES.map((theme) => (
                <option value={theme}>{say(`share.theme-${theme}`)}</option>
              ))}
            </select>
          </label>
          <label data-for="pinned">
            <input type="checkbox" data-choice="pinned" />
            {say('share.pinned')}
          </label>
        </div>
        <Code text="" label={say('share.code')} />
        <p class="copy-row">
          <button type="button" class="plate" data-copy-way>
            {say('share.copy')}
          </button>
          <span class="said" role="status" />
        </p>
      </div>
    </dialog>
  );
}
