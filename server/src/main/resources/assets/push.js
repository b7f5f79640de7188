// Turns on what this device is told. Permission is asked for only when she taps the button; the form that follows is
// sent as any other.
const WORKER = '/service-worker.js';
const form = document.querySelector('form[data-push]');

const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The one script the village may start as a worker. */
const worker = globalThis.trustedTypes?.createPolicy('alongside', { createScriptURL: () => WORKER })
  .createScriptURL('') ?? WORKER;

async function subscription() {
  if (await Notification.requestPermission() !== 'granted') {
    throw new Error('not allowed');
  }
  await navigator.serviceWorker.register(worker);
  const { pushManager } = await navigator.serviceWorker.ready;
  const applicationServerKey = bytes(form.dataset.push);
  try {
    return await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  } catch {
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  }
}

async function turnOn(event) {
  event.preventDefault();
  const button = form.querySelector('button');
  const refused = form.querySelector('[data-refused]');
  button.disabled = true;
  refused.hidden = true;
  try {
    const made = await subscription();
    form.elements.endpoint.value = made.endpoint;
    form.elements.key.value = text(made.getKey('p256dh'));
    form.elements.auth.value = text(made.getKey('auth'));
    form.submit();
  } catch {
    refused.hidden = false;
    button.disabled = false;
  }
}

if ('PushManager' in window && 'serviceWorker' in navigator) {
  form.hidden = false;
  document.querySelector('[data-without]').hidden = true;
  form.addEventListener('submit', turnOn);
}
