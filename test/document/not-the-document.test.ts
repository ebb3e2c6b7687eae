import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { notTheDocument, type Refusal } from '../../src/document/not-the-document.ts';

const page = (...lines: string[]): Document =>
  documentFromHtml(lines.map(line => (line.startsWith('<') ? line : `<p>${line}</p>`)).join(''));
const NOTICE = [
  '<h1>Your right to object</h1>',
  'Corvid Chat trains its models on what people write to it.',
  'If you do not want that, log in, open Settings, choose Privacy and switch training off. It stops within a day.',
  'Without an account, write to privacy@corvid.example with the words “no training”. If something went wrong, or the page is not available, call us. We answer within a week, and we never ask why.',
];

describe('a page in the place of the document', () => {
  it.each<[Refusal['reason'], readonly string[]]>([
    [
      'soft-error',
      ['<h1>This page isn’t available</h1>', 'An unexpected error has occurred. Try again later.'],
    ],
    ['soft-error', ['<h1>Oops!</h1>', 'Something went wrong on our side.']],
    ['soft-error', ['<h2>404</h2>', 'The page you are looking for does not exist.', '<a href="/">Home</a>']],
    ['soft-error', ['<h1>Page introuvable</h1>', 'La page que vous cherchez n’existe plus.']],
    ['soft-error', ['Une erreur est survenue. Réessayez plus tard.']],
    ['soft-error', ['<h1>Seite nicht gefunden</h1>', 'Die Seite, die Sie suchen, gibt es nicht.']],
    ['soft-error', ['<h1>Lo sentimos</h1>', 'Se ha producido un error.']],
    ['soft-error', ['Pagina non trovata']],
    ['soft-error', ['ページが見つかりません']],
    ['soft-error', ['Otter is not available in your country yet']],
    ['soft-error', ['<h1>We are down for maintenance</h1>', 'We will be back soon.']],
    [
      'challenge',
      [
        '<title>Just a moment...</title>',
        'lutra.example needs to review the security of your connection before proceeding.',
      ],
    ],
    ['challenge', ['Checking your browser before you go on to lutra.example.', 'This takes five seconds.']],
    ['challenge', ['Please enable JavaScript and cookies to continue']],
    ['challenge', ['<h1>Verify you are human</h1>', 'Complete the captcha below.']],
    ['challenge', ['<h1>Vérification de votre navigateur</h1>', 'Merci de patienter.']],
    ['challenge', ['<title>Just a moment...</title>']],
    [
      'login-wall',
      [
        '<h1>Sign in to continue</h1>',
        '<label>E-mail</label><label>Password</label>',
        'Forgot your password?',
      ],
    ],
    [
      'login-wall',
      ['<h1>Meridian Social</h1>', 'You must log in to continue.', 'New here? Create an account.'],
    ],
    ['login-wall', ['<h1>Connectez-vous</h1>', 'Mot de passe oublié ?', 'Créer un compte']],
    ['login-wall', ['<h1>Bitte melden Sie sich an</h1>', 'Passwort vergessen?']],
    [
      'consent-wall',
      ['<h1>Before you continue to Meridian Social</h1>', 'We use cookies. Accept all, or choose.'],
    ],
    [
      'consent-wall',
      [
        '<h1>We value your privacy</h1>',
        'We and our 87 partners store and access information on your device.',
      ],
    ],
    [
      'consent-wall',
      ['<h1>Avant de continuer</h1>', 'Nous utilisons des cookies. Tout accepter ou tout refuser.'],
    ],
    ['empty', ['Loading']],
    ['empty', ['Redirecting to legal.lutra.example']],
    ['empty', []],
  ])('%s: %j', (reason, lines) => {
    expect(notTheDocument(page(...lines))?.reason).toBe(reason);
  });

  it('is told in its own words', () => {
    expect(notTheDocument(page('Loading'))?.why).toContain('“Loading”');
    expect(notTheDocument(page('<h1>Oops!</h1>'))?.why).toContain('“Oops!”');
  });

  it('keeps the furniture of an error page from hiding it', () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Popular page ${i}</a></li>`).join(
      '',
    );
    expect(notTheDocument(page('<h1>Page not found</h1>', `<ul>${links}</ul>`))?.reason).toBe('soft-error');
  });
});

describe('a document', () => {
  it.each([
    ['of sixty words, that speaks of logging in and of errors', NOTICE],
    ['of one sentence', ['We never train models on what you write to us, and nobody else may do so either.']],
    [
      'of one Chinese sentence',
      ['我们不会使用您的对话内容来训练我们的模型，您也可以随时通过电子邮件提出反对。'],
    ],
    [
      'that is a short notice on cookies',
      [
        '<h1>Your privacy</h1>',
        'We set one cookie, which keeps you logged in for a month. There is no other, and nobody else sees it.',
      ],
    ],
    ['that says what it does with errors', [...NOTICE, ...NOTICE, 'Service unavailable', ...NOTICE]],
  ])('is read: %s', (_, lines) => {
    expect(notTheDocument(page(...lines))).toBeUndefined();
  });
});
