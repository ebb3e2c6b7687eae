/** What a test may want to say differently from one visit to the next; the rest of the policy stays. */
export interface PolicyText {
  title?: string;
  training?: string;
  optOut?: string;
  updated?: string;
}

/** The main part of the privacy policy of an invented vendor, as HTML. */
export function policyMarkup(text: PolicyText = {}): string {
  return `<main id="policy">
  <h1>${text.title ?? 'Lutra AI Privacy Policy'}</h1>
  <p>${text.updated ?? 'Last updated on 3 March 2025.'}</p>
  <p>This policy explains which personal data Lutra AI collects when you talk to Otter, our assistant, and what we do with it.</p>
  <h2>1. Data we collect</h2>
  <ul>
    <li>Account data: your name, your e-mail address and the plan you chose.</li>
    <li>Conversations: what you type, the files you attach and the answers you receive.</li>
    <li>Device data: browser, language and approximate region.</li>
  </ul>
  <h2>2. Training of our models</h2>
  <p>${text.training ?? 'We use the conversations of people on the free plan to train our models.'}</p>
  <h2>3. Your choices</h2>
  <p>${text.optOut ?? 'People on a paid plan can opt out of training in the settings of their account.'}</p>
  <h2>4. Keeping and deleting</h2>
  <p>We keep conversations for thirty days after you delete them, and account data until you close your account.</p>
</main>`;
}

/** A whole page around a main part, with the furniture a real one has. */
export function pageMarkup(main: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Privacy Policy | Lutra AI</title>${head}</head>
<body>
<nav><a href="/">Home</a> <a href="/pricing">Pricing</a></nav>
${main}
<footer><p>Lutra AI, 12 Holt Lane, Invented Town</p></footer>
</body>
</html>`;
}
