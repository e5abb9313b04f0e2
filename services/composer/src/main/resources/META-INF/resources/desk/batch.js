// What the pages of batches do beyond what works without script: show how far a batch is while it
// runs, and stop a file that is too large before it is sent.

const watched = document.querySelector('[data-batch]');
if (watched) follow(watched);

const file = document.querySelector('[data-batch-form] [type="file"]');
file?.addEventListener('change', () => {
  const large = (file.files[0]?.size ?? 0) > Number(file.dataset.most);
  file.setCustomValidity(large ? file.dataset.tooLarge : '');
  file.reportValidity();
});

function follow(section) {
  const events = new EventSource(section.dataset.batch);
  const again = section.querySelector('[data-reload]');
  events.addEventListener('open', () => (again.hidden = true));
  events.addEventListener('message', (event) => {
    const now = JSON.parse(event.data);
    show(section, now);
    if (now.state === 'open') return;
    events.close();
    location.reload();
  });
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) again.hidden = false;
  });
}

function show(section, batch) {
  const { lines, done, failed, running, waiting } = batch.counts;
  section.querySelector('progress').value = lines - running - waiting;
  const rate = batch.ratePerSecond?.toLocaleString(document.documentElement.lang, {
    minimumFractionDigits: 1, maximumFractionDigits: 1,
  });
  const texts = { done, failed, running, waiting, rate, left: clock(batch.secondsLeft) };
  for (const [name, text] of Object.entries(texts)) {
    section.querySelector(`[data-now="${name}"]`).textContent = text ?? '–';
  }
}

/** Minutes and seconds. */
function clock(seconds) {
  if (seconds == null) return undefined;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
