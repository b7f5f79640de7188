// *Hide*, or Escape twice: nothing of hers stays on the screen, on the device, or one step back.
import { forgetAll } from './draft.js';

const TWICE = 600;

export function hideOnDemand() {
  const form = document.querySelector('form[data-hide]');
  if (!form) {
    return;
  }
  form.addEventListener('submit', event => {
    event.preventDefault();
    hide(form);
  });
  let before = -TWICE;
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      if (event.timeStamp - before < TWICE) {
        hide(form);
      }
      before = event.timeStamp;
    }
  });
}

function hide(form) {
  document.body.hidden = true;
  forgetAll();
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => {});
  location.replace(form.dataset.hide);
}
