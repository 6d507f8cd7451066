import { createHash } from 'node:crypto';

/** Base64 SHA-256 of an inline element's exact text, as a Content-Security-Policy source. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Policy of a page beside the story: its own files and frames, its style by its hash, its font inside it; `script`: its inline script, or null for a file. */
export function landingSecurityPolicy(style: string, script: string | null): string {
  return [
    "default-src 'none'",
    `script-src ${script === null ? "'self'" : hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "img-src 'self' data:", // data: is the empty icon
    'font-src data:',
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page's whole policy: nothing but its own files, the font of its first screen, and what stands in it by its hash: stylesheets, one script. */
export function contentSecurityPolicy(styles: readonly string[], script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashSource(script)}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    "img-src 'self' data:", // data: is the empty icon
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** An embed's whole policy: it loads nothing, and its one script and stylesheet go by their hashes, for in a sandbox no origin is its own. */
export function embedSecurityPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'font-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
