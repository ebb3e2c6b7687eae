/**
 * Ports above 1023 that the Fetch standard (2.9, "bad port") keeps from the web because other services listen there that would
 * act on what a request says.
 */
const OTHERS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
]);

/**
 * Why a port is not one of the web, in words that follow `it is`. Of the ports below 1024 only 80 and 443 are: the rest belongs
 * to mail, shells, directories and printers, which a hostile page must not be able to talk to in our name.
 */
export function whyNotWebPort(port: number): string | undefined {
  if (port === 80 || port === 443) return undefined;
  return port < 1024 || port > 65_535 || OTHERS.has(port) ? 'not a port of web servers' : undefined;
}
