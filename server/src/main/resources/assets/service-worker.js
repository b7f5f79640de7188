// Shows what the village tells while no page is open. What it is told says nothing of anybody; where it leads does not
// either. It keeps no page and answers no request.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('push', event => {
  const { title = location.host, to = '/beside', tag } = event.data?.json() ?? {};
  event.waitUntil(registration.showNotification(title, { tag, renotify: Boolean(tag), data: { to } }));
});

addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data?.to ?? '/beside', location.origin)));
});

async function open(where) {
  const [page] = await clients.matchAll({ type: 'window' });
  if (!page) {
    return clients.openWindow(where.href);
  }
  await page.focus();
  return page.navigate(where.href);
}
