declare const __SITE_URL__: string;

// Mirrors and local servers give the same file as the published site: embeds may also come from where the loader came from.
const { src = '' } = (document.currentScript || {}) as Partial<HTMLScriptElement>;
const sites = [__SITE_URL__, ...(src.match(/.*(?=embed\/v1)/) || [])];

/** Whether an embed's file lies in one of our sites; and, if it is given, whether that site has this origin, or the frame none. */
export function isTrusted(address: string, origin = 'null'): boolean {
  return sites.some((site) => address.startsWith(site) && (origin === 'null' || site.startsWith(`${origin}/`)));
}
