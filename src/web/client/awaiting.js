// A document that is due: asks every few seconds whether the visit has ended, says for how long it has been waited for, and shows what
// came of it. Without it the page is asked for again by its link.

const EVERY = 3_000;
const LONGEST = 15 * 60_000;
const note = /** @type {HTMLElement | null} */ (document.querySelector('#awaiting'));

if (note) {
  const { document: id, check, waiting = '', tooLong = '' } = note.dataset;
  const since = Date.now();
  const ask = async () => {
    const waited = Date.now() - since;
    if (waited > LONGEST) {
      note.ariaLive = 'polite';
      note.textContent = tooLong;
      return;
    }
    note.textContent = waiting.replace('{seconds}', String(Math.round(waited / 1_000)));
    // What cannot be asked now, is asked the next time.
    const answer = await fetch(`/api/targets/${id}?limit=1`).catch(() => undefined);
    const newest = answer?.ok ? (await answer.json()).checks[0] : undefined;
    if (newest && String(newest.id) !== check) location.reload();
    else setTimeout(ask, EVERY);
  };
  setTimeout(ask, EVERY);
}
