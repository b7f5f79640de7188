// What she types stays on her device at every keystroke: per member, a day at most, until it is sent, she signs out
// or she hides.
const LONGEST = 24 * 60 * 60 * 1000;
const PREFIX = 'draft ';

const member = () => document.body.dataset.member || 'nobody';
const boxes = within => within.querySelectorAll('textarea[data-draft]');
const keyOf = box => `${PREFIX}${member()} ${box.dataset.draft} ${new URL(box.form.action).pathname}`;

/** A device that keeps nothing (private windows, full storage) is no reason to stop her. */
function withStorage(act) {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}

export function keepDrafts() {
  forgetOld();
  boxes(document).forEach(box => box.form && keep(box));
  document.addEventListener('submit', event => {
    if (new URL(event.target.action).pathname.startsWith('/sign-out')) {
      forgetAll();
    }
  });
}

export function forgetAll() {
  eachKey((storage, key) => storage.removeItem(key));
}

/** Once it is sent. */
export function forget(form) {
  boxes(form).forEach(box => withStorage(storage => storage.removeItem(keyOf(box))));
}

/** A line below her words, spoken softly by screen readers. */
export function note(form, name) {
  const box = boxes(form)[0];
  if (!box) {
    return;
  }
  let line = form.querySelector('.kept');
  if (!line) {
    line = document.createElement('p');
    line.className = 'kept';
    line.setAttribute('role', 'status');
    (box.closest('.say') || box).after(line);
  }
  line.textContent = name ? document.body.dataset[name] : '';
}

function keep(box) {
  restore(box);
  box.addEventListener('input', () => {
    const said = box.value.trim()
      ? withStorage(storage => storage.setItem(keyOf(box), JSON.stringify({ at: Date.now(), words: box.value })) ?? true)
      : withStorage(storage => storage.removeItem(keyOf(box)) ?? null);
    note(box.form, said ? 'saved' : null);
  });
}

function restore(box) {
  const kept = withStorage(storage => JSON.parse(storage.getItem(keyOf(box))));
  if (kept && !box.value.trim()) {
    box.value = kept.words;
    note(box.form, 'saved');
  }
}

function forgetOld() {
  eachKey((storage, key) => {
    const kept = JSON.parse(storage.getItem(key));
    if (!kept?.at || Date.now() - kept.at > LONGEST) {
      storage.removeItem(key);
    }
  });
}

function eachKey(act) {
  withStorage(storage => Object.keys(storage).filter(key => key.startsWith(PREFIX)).forEach(key => act(storage, key)));
}
