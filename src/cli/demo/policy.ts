/**
 * The privacy policy of a vendor that does not exist. `first` trains on what free users write and lets only subscribers refuse;
 * `second` differs by one added sentence in each of two clauses, and says nothing about it elsewhere.
 */
export type Edition = 'first' | 'second';

const OBJECTION =
  ' Users of the Free plan may object to this use at any time by writing to privacy@lutra.example.';
const RIGHT =
  ' If you use the Free plan, you exercise this right with regard to training by e-mail to privacy@lutra.example.';

/** The page as the vendor's server sends it. `visit` makes every answer differ in its bytes, as real ones do. */
export function policyPage(edition: Edition, visit: number): string {
  const added = (sentence: string) => (edition === 'second' ? sentence : '');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Privacy Policy | Lutra AI</title></head>
<body>
<header><nav><a href="/">Lutra</a> <a href="/pricing?session=${visit}">Pricing</a> <a href="/login?session=${visit}">Sign in</a></nav></header>
<div role="dialog" aria-label="Cookies"><p>We value your privacy. <button>Accept</button> <button>Refuse</button></p></div>
<main>
<h1>Privacy Policy of Lutra Chat</h1>
<p>Effective date: 6 January 2025</p>
<h2>1. Who we are</h2>
<p>Lutra AI runs Lutra Chat, an assistant that answers in writing. We are responsible for the personal data described on this page, and you reach us at privacy@lutra.example.</p>
<h2>2. What we collect</h2>
<p>We keep your account details, the messages and files that you send to the assistant, and the answers that it gives you.</p>
<p>We also record which device you use and when you signed in, so that we can keep the service safe and find faults.</p>
<h2>3. What we use it for</h2>
<ul>
<li>To answer you and to keep your conversations where you find them again.</li>
<li>To send invoices and to tell you about faults and changes of the service.</li>
</ul>
<h2>4. Improving our models</h2>
<p>We use the conversations of users of the Free plan to train our models. Subscribers of the Plus plan may switch this off in their account settings.${added(OBJECTION)}</p>
<p>Conversations on the Team and Enterprise plans are not used for training.</p>
<h2>5. How long we keep it</h2>
<p>Conversations stay until you delete them or close your account. Backups are overwritten within thirty days.</p>
<h2>6. Your rights</h2>
<p>You may ask for a copy of your personal data, have it corrected or erased, and take it elsewhere.</p>
<p>You have the right to object to the processing of your personal data on grounds relating to your situation.${added(RIGHT)}</p>
<h2>7. Changes to this policy</h2>
<p>We announce important changes to this policy in the application.</p>
</main>
<footer><p>Lutra AI is invented. <a href="/terms?session=${visit}">Terms</a></p></footer>
</body>
</html>`;
}
