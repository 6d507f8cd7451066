declare const __SITE_URL__: string;

console.info(__SITE_URL__);
