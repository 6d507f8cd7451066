import type { Story } from './story.ts';

/** Looks a caption up; an unknown key is an error, so that a misspelt key never prints. */
export type Say = (key: string) => string;

/** The captions of a story as a function. Throws `no caption "key" in data/captions/`. */
export function sayer(story: Story): Say {
  return (key) => {
    const text = story.captions[key];
    if (text === undefined) throw new Error(`no caption "${key}" in data/captions/`);
    return text;
  };
}
