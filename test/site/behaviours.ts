import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PolicyText } from './policy.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

/** How one path answers. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

type Headers = Readonly<Record<string, string>>;

/** A page as given, status 200. */
export function html(markup: string, headers: Headers = {}): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(markup);
  };
}

/** The privacy policy of Lutra AI, with the sentences a test wants to change. */
export function policy(text: PolicyText = {}): Behaviour {
  return html(pageMarkup(policyMarkup(text)));
}

/** Any status, with a page that a person would see. */
export function answers(status: number, headers: Headers = {}): Behaviour {
  return (_, response) => {
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(
        `<!doctype html><title>${status}</title><h1>${status}</h1><p>This is the error page of Lutra AI.</p>`,
      );
  };
}

/** `retryAfter` as the header has it: seconds, or an HTTP date. */
export function throttled(retryAfter: string, status = 429): Behaviour {
  return answers(status, { 'retry-after': retryAfter });
}

/** Answers as `behaviour` does, but only after `delay` ms. */
export function late(behaviour: Behaviour, delay: number): Behaviour {
  return (request, response) => {
    const timer = setTimeout(() => behaviour(request, response), delay);
    response.on('close', () => clearTimeout(timer));
  };
}

/** Takes the request and never answers. */
export const hangs: Behaviour = () => {};

/** Sends the beginning of a page and never the rest. */
export const hangsMidBody: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1><p>We use your');
};

/** Closes the connection with a TCP reset. */
export const resets: Behaviour = request => {
  request.socket.resetAndDestroy();
};

/** Closes the connection politely without having said a word. */
export const saysNothing: Behaviour = request => {
  request.socket.end();
};

/** Resets the connection when half of the announced body is out. */
export const resetsMidBody: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': '5000' });
  response.write('<!doctype html><title>Privacy Policy</title><p>We use your', () => {
    request.socket.resetAndDestroy();
  });
};

export const empty: Behaviour = html(
  '<!doctype html><html><head><title>Privacy</title></head><body></body></html>',
);

/** A page that never ends: a paragraph every 50 ms for as long as somebody reads. */
export const endlessBody: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><title>Privacy Policy</title>');
  const timer = setInterval(() => response.write('<p>And furthermore we promise more of the same.</p>'), 50);
  response.on('close', () => clearInterval(timer));
};

/** Anything that is not a page. */
export function file(contentType: string, body: string | Uint8Array, headers: Headers = {}): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': contentType, ...headers }).end(body);
  };
}

export const pdf: Behaviour = file('application/pdf', '%PDF-1.4\n%%EOF\n');

export const download: Behaviour = file('application/octet-stream', 'not for reading', {
  'content-disposition': 'attachment; filename="policy.bin"',
});

export function redirects(to: string, status = 302): Behaviour {
  return (_, response) => {
    response.writeHead(status, { location: to }).end();
  };
}

/** Redirects to itself under a new query each time. */
export const redirectsForEver: Behaviour = (request, response) => {
  const [path, step = '0'] = (request.url ?? '/').split('?');
  response.writeHead(302, { location: `${path}?${Number(step) + 1}` }).end();
};
