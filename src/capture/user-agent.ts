import project from '../../package.json' with { type: 'json' };

/** Where a site's owner can learn who reads their pages, unless the configuration names a better place. */
export const CONTACT = 'https://github.com/clausewatch';

/**
 * The honest default: the browser's own user agent, then our name, version and contact. The browser says `HeadlessChrome` of
 * itself; it is written as the `Chrome` it is, since pages are served by that token, and the addition says who drives it.
 */
export function userAgent(browsers: string, contact: string = CONTACT): string {
  return `${browsers.replace('HeadlessChrome/', 'Chrome/')} Clausewatch/${project.version} (+${contact})`;
}

/** For requests without a browser. */
export function plainUserAgent(contact: string = CONTACT): string {
  return `Mozilla/5.0 (compatible; Clausewatch/${project.version}; +${contact})`;
}

/** Ourselves, as what we write names who wrote it. */
export const SOFTWARE = `Clausewatch/${project.version}`;

/** Who wrote an archived exchange: ourselves, and the browser that drove it. */
export function softwareOf(browser: string): string {
  return `${SOFTWARE} ${browser}`;
}
