// Fills a form's `credential` with what this device's passkey answers, then sends the form as any other.
// Without script the form stays hidden: recovery words are enough.

const bytes = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), c => c.charCodeAt(0));

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const named = list => (list ?? []).map(one => ({...one, id: bytes(one.id)}));

const creation = options => ({
  ...options,
  challenge: bytes(options.challenge),
  user: {...options.user, id: bytes(options.user.id)},
  excludeCredentials: named(options.excludeCredentials),
});

const request = options => ({
  ...options,
  challenge: bytes(options.challenge),
  allowCredentials: named(options.allowCredentials),
});

const created = ({response}) => ({
  attestationObject: text(response.attestationObject),
  clientDataJSON: text(response.clientDataJSON),
  transports: response.getTransports?.() ?? [],
});

const answered = ({response}) => ({
  authenticatorData: text(response.authenticatorData),
  clientDataJSON: text(response.clientDataJSON),
  signature: text(response.signature),
  userHandle: response.userHandle ? text(response.userHandle) : undefined,
});

async function credential(form) {
  const csrf = form.querySelector("input[type=hidden]");
  const body = new URLSearchParams({[csrf.name]: csrf.value});
  const reply = await fetch(form.dataset.options, {method: "POST", body});
  if (!reply.ok) throw new Error("no options");
  const options = await reply.json();
  const creating = form.dataset.passkey === "create";
  const passkey = creating
    ? await navigator.credentials.create({publicKey: creation(options)})
    : await navigator.credentials.get({publicKey: request(options)});
  return JSON.stringify({
    id: passkey.id,
    rawId: text(passkey.rawId),
    type: passkey.type,
    response: creating ? created(passkey) : answered(passkey),
    clientExtensionResults: passkey.getClientExtensionResults(),
    authenticatorAttachment: passkey.authenticatorAttachment ?? undefined,
  });
}

async function answer(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector("button");
  const refused = form.querySelector("[data-refused]");
  button.disabled = true;
  refused.hidden = true;
  try {
    form.elements.credential.value = await credential(form);
    form.submit();
  } catch {
    refused.hidden = false;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.querySelector("button").hidden = false;
    form.addEventListener("submit", answer);
  }
}
