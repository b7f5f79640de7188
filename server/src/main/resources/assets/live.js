// Keeps an open page true: the village says which of her topics changed, and the page asks again for itself. What she
// is typing, her focus and what she folded out stay as they are.
import htmx from './vendor/htmx/htmx.esm.min.js';
import './vendor/htmx/hx-csp.min.js';

const AGAIN = 'again';
const NEAR = 120;
const LONGEST_LOOK = 8000;
const REFUSED_PAUSE = 5000;

let stream = null;
let looking = null;
let lookOnceMore = false;

htmx.registerExtension('alongside', {
  htmx_before_morph_attr: (element, detail) => !(detail.attrName === 'open' && element.localName === 'details'),
});

export function follow(topics) {
  document.addEventListener('htmx:before:response', event => {
    const { raw } = event.detail.ctx.response;
    if (!raw.ok || raw.redirected) {
      event.preventDefault();
    }
  });
  document.addEventListener('alongside:sent', () => look());
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen(topics));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', () => listen(topics));
  addEventListener('online', () => listenAnew(topics));
  listen(topics);
}

function listen(topics) {
  if (stream || document.hidden) {
    return;
  }
  stream = new EventSource('/live');
  stream.onopen = () => look();
  stream.onmessage = ({ data }) => {
    if (data === AGAIN || topics.includes(data)) {
      look();
    }
  };
  stream.onerror = ({ target }) => {
    if (target.readyState === EventSource.CLOSED) {
      setTimeout(() => target === stream && listenAnew(topics), REFUSED_PAUSE);
    }
  };
}

/** A lost connection is taken up again by the browser itself; a refused one, as while the village starts, is not. */
function listenAnew(topics) {
  rest();
  listen(topics);
}

function rest() {
  stream?.close();
  stream = null;
}

/** One look at a time; whatever is heard meanwhile leads to one more. */
function look() {
  if (looking) {
    lookOnceMore = true;
    return;
  }
  looking = Promise.race([refresh(), patience()]).catch(() => {}).finally(() => {
    looking = null;
    if (lookOnceMore) {
      lookOnceMore = false;
      look();
    }
  });
}

/** A look that never ends must not keep the page from ever looking again. */
function patience() {
  return new Promise(done => setTimeout(done, LONGEST_LOOK));
}

async function refresh() {
  document.querySelectorAll('main form').forEach(form => form.toggleAttribute('data-typing', isTouched(form)));
  const page = document.documentElement;
  const atEnd = page.scrollHeight - page.scrollTop - innerHeight < NEAR;
  const before = document.querySelectorAll('.talk p').length;
  await htmx.ajax('GET', location.pathname + location.search, { target: '#main', select: '#main', swap: 'outerMorph' });
  if (atEnd && document.querySelectorAll('.talk p').length > before) {
    scrollTo(0, page.scrollHeight);
  }
}

function isTouched(form) {
  return [...form.elements].some(field =>
    field.matches('[type=radio], [type=checkbox]') ? field.checked !== field.defaultChecked
      : field.matches('textarea, input:not([type=hidden])') && field.value !== field.defaultValue);
}
