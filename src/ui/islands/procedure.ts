/** Improves the page of a procedure: ticks that stay in this browser, sharing, printing, copying, reading aloud. */

import { offerReading } from './parts/reading.ts';
import { keepTicks } from './parts/ticks.ts';

keepTicks();
offerReading();

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (!('share' in navigator)) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ title: document.title, url: button.dataset.share ?? location.href }).catch(() => {});
  });
}
