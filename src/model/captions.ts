import type { Lang, Story } from './story.ts';

/** Looks a caption up; an unknown key is an error, so that a misspelt key never prints. */
export interface Say {
  (key: string): string;
  /** The language of all that it says. */
  readonly lang: Lang;
}

/** The captions of a story as a function. Throws `no caption "key" in data/captions/`. */
export function sayer(story: Story): Say {
  const say = (key: string): string => {
    const text = story.captions[key];
    if (text === undefined) throw new Error(`no caption "${key}" in data/captions/`);
    return text;
  };
  return Object.assign(say, { lang: story.lang });
}
