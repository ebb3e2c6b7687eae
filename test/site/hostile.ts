import { pipeline, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import type { Behaviour } from './behaviours.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

/** Answers that are wrong in their bytes. */
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/**
 * A page of so many bytes, all sent as fast as they are taken. They are data that a page carries along, which cost a browser
 * little: how long it takes to lay out as much text is another matter.
 */
export function longBody(bytes: number): Behaviour {
  const chunk = 'And furthermore we promise more of the same. '.repeat(1_400);
  return (_, response) => {
    response.writeHead(200, HTML);
    response.write('<!doctype html><title>Privacy Policy</title><script type="application/json">');
    let left = bytes;
    const more = () => {
      while (left > 0) {
        left -= chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  };
}

/** Never ends, and never pauses. */
export const endlessFlood: Behaviour = longBody(Number.POSITIVE_INFINITY);

/** A few hundred kilobytes that unfold to so many bytes. */
export function gzipBomb(bytes: number): Behaviour {
  const bomb = gzipSync(Buffer.alloc(bytes, ' '));
  return (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb);
}

/** A page of spaces that unpacks without end, and is small on its way. */
export const endlessGzip: Behaviour = (_, response) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' });
  const spaces = Buffer.alloc(1_000_000, ' ');
  const endless = new Readable({ read: () => void endless.push(spaces) });
  // Whoever gives up ends all three.
  pipeline(endless, createGzip({ level: 1 }), response, () => {});
};

/** The policy, compressed, without its second half. */
export const truncatedGzip: Behaviour = (_, response) => {
  const whole = gzipSync(pageMarkup(policyMarkup()));
  response
    .writeHead(200, { ...HTML, 'content-encoding': 'gzip', 'content-length': String(whole.length) })
    .write(whole.subarray(0, whole.length / 2), () => response.destroy());
};

/** A page in one encoding under a header, or a meta element, that may name another one. */
export function encoded(markup: string, as: 'utf8' | 'latin1', header: string): Behaviour {
  return (_, response) =>
    response
      .writeHead(200, { 'content-type': header })
      .end(Buffer.from(markup.replace('<meta charset="utf-8">', ''), as));
}

/** Sends the headers and nothing else. */
export const hangsAfterHeaders: Behaviour = (_, response) => {
  response.writeHead(200, HTML).flushHeaders();
};
