// Shows what was pushed, and opens its link when it is tapped; nothing is kept and no page is served from here.
self.addEventListener('push', (event) => {
  const { title, url, ...shown } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { ...shown, data: url }));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});
