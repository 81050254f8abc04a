// Shows the button where the browser can be told, and gives the form what the browser's push service answers.
const box = document.getElementById('tell-here');
const form = box?.querySelector('form[data-key]');
const WORKER = '/push-worker.js';
const worker = window.trustedTypes?.createPolicy('push', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;

async function subscribe(applicationServerKey) {
  if ((await Notification.requestPermission()) !== 'granted') throw new Error('not allowed');
  await navigator.serviceWorker.register(worker, { scope: '/t/' });
  const { pushManager } = await navigator.serviceWorker.ready;
  const wish = { userVisibleOnly: true, applicationServerKey };
  return pushManager.subscribe(wish).catch(async (error) => {
    const old = await pushManager.getSubscription(); // by a key that is not ours any more
    if (!old) throw error;
    await old.unsubscribe();
    return pushManager.subscribe(wish);
  });
}

async function tellHere(event) {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const { endpoint, keys } = (await subscribe(form.dataset.key)).toJSON();
    for (const [name, value] of Object.entries({ endpoint, ...keys })) form.elements[name].value = value;
    form.submit();
  } catch {
    button.disabled = false;
    box.querySelector('[role=alert]').textContent = form.dataset.refused;
  }
}

if (form && window.isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  box.hidden = false;
  form.parentElement.hidden = false;
  form.addEventListener('submit', tellHere);
}
