// Sliding through time on the page of positions: a convenience beside the field for the date, which does the same.

const DAY = 86_400_000;
const slider = /** @type {HTMLInputElement | null} */ (document.querySelector('#slide'));
const date = /** @type {HTMLInputElement | null} */ (document.querySelector('[name=on]'));

if (slider && date) {
  const label = slider.closest('label');
  if (label) label.hidden = false;
  const day = () => new Date(Number(slider.value) * DAY).toISOString().slice(0, 10);
  slider.setAttribute('aria-valuetext', date.value);
  slider.addEventListener('input', () => {
    date.value = day();
    slider.setAttribute('aria-valuetext', date.value);
  });
  // When it comes to rest: each day is a page of its own, with an address to hand on.
  slider.addEventListener('change', () => date.form?.requestSubmit());
}
