// Sends forms that hold a draft, so that a lost connection never takes her words: they stay in the box and on the
// device. The form's client id makes a second sending the same one.
import { forget, note } from './draft.js';

export function sendForms() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.querySelector('textarea[data-draft]') && form.method === 'post' && !event.defaultPrevented) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });
}

async function send(form, submitter) {
  if (form.ariaBusy === 'true') {
    return;
  }
  form.ariaBusy = 'true';
  note(form, null);
  try {
    const body = new URLSearchParams(new FormData(form, submitter));
    await arrived(form, submitter, await fetch(form.action, { method: 'POST', body }));
  } catch {
    note(form, 'offline');
  } finally {
    form.ariaBusy = 'false';
  }
}

/** A redirect means it is kept. Any other answer is a page of its own: the browser asks for it the plain way. */
async function arrived(form, submitter, response) {
  if (!response.ok || !response.redirected) {
    sendPlainly(form, submitter);
    return;
  }
  forget(form);
  if (document.body.dataset.live && new URL(response.url).pathname === location.pathname) {
    form.reset();
    renew(form);
    form.dispatchEvent(new CustomEvent('alongside:sent', { bubbles: true }));
  } else {
    location.assign(response.url);
  }
}

/** What she writes next is another message, also when the page could not be looked at again in between. */
function renew(form) {
  if (form.elements.clientId) {
    form.elements.clientId.value = crypto.randomUUID();
  }
}

function sendPlainly(form, submitter) {
  if (submitter?.name) {
    const chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = submitter.name;
    chosen.value = submitter.value;
    form.append(chosen);
  }
  form.submit();
}
