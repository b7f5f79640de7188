// The scripts of every page. Without them everything works as plain forms.
import { keepDrafts } from './draft.js';
import { sendForms } from './send.js';
import { hideOnDemand } from './hide.js';
import { fillZones } from './zone.js';

keepDrafts();
sendForms();
hideOnDemand();
fillZones();

if (document.body.dataset.live) {
  import('./live.js').then(live => live.follow(document.body.dataset.live.split(' ')));
}
if (document.querySelector('[data-push]')) {
  import('./push.js');
}
if (document.querySelector('[data-passkey]')) {
  import('./passkey.js');
}
