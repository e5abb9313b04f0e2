// What the desk does beyond what works without script: finds topics while they are typed, keeps the
// address in step with the form, copies links, takes files that are dropped, sends a form once, and
// keeps what stood in a form whose sender had to sign in again.

const ask = document.querySelector('[data-ask]');
if (ask) {
  keepAddress(ask);
  suggest(ask.querySelector('[data-search]'));
  ask.querySelectorAll('[data-copy]').forEach((button) => copyLink(ask, button));
}
document.querySelectorAll('form[method="post"]').forEach(sendOnce);
bringBack();
document.querySelectorAll('form[method="post"]:not([action^="/sign-"])').forEach(hold);
document.querySelector('#refused')?.focus();
document.querySelectorAll('[data-drop]').forEach(takeDrops);

/** A file that is dropped beside the field would replace the page. */
function takeDrops(form) {
  const field = form.querySelector('[type="file"]');
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

/** The request as an address: what is filled in, and nothing else. */
function address(form) {
  const filled = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim();
    if (text) filled.append(name, name === 'topic' ? form.dataset.topic ?? text : text);
  }
  const query = filled.toString();
  return query ? `/?${query}` : '/';
}

function keepAddress(form) {
  form.addEventListener('change', () => {
    history.replaceState(null, '', address(form));
    const kind = form.querySelector('[name="template"]:checked')?.closest('.card');
    const shown = form.querySelector('[data-summary="template"]');
    if (kind && shown) shown.textContent = kind.querySelector('.card-name').textContent;
  });
}

function copyLink(form, button) {
  const label = button.textContent;
  button.addEventListener('click', async (event) => {
    if (!navigator.clipboard) return;
    event.preventDefault();
    history.replaceState(null, '', address(form));
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = button.dataset.copy;
      setTimeout(() => (button.textContent = label), 2500);
    } catch {
      // Not permitted: the address bar has the link all the same.
    }
  });
}

/** A second click while the first is answered does nothing; going back makes the form new. */
function sendOnce(form) {
  form.addEventListener('submit', (event) => {
    if (event.submitter?.formMethod === 'get' || event.submitter?.formTarget === '_blank') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter ?? form.querySelector('.primary');
    if (button?.dataset.busy) {
      button.dataset.idle = button.textContent;
      button.textContent = button.dataset.busy;
      button.setAttribute('aria-disabled', 'true');
    }
  });
  addEventListener('pageshow', () => {
    delete form.dataset.sent;
    form.querySelectorAll('[data-idle]').forEach((button) => {
      button.textContent = button.dataset.idle;
      button.removeAttribute('aria-disabled');
    });
  });
}

/** Notes what a form holds when it is sent, in this tab, until the next page has come. */
function hold(form) {
  form.addEventListener('submit', () => {
    const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    sessionStorage.held = JSON.stringify({ page: location.pathname, action: form.getAttribute('action'), entries });
  });
}

/** Signing in keeps what was held, but a form that was taken lets it go. */
function bringBack() {
  const held = JSON.parse(sessionStorage.held ?? 'null');
  const signIn = document.querySelector('[data-sign-in]');
  if (!held) return;
  if (signIn) {
    held.refused ||= signIn.dataset.signIn === 'unsent';
    sessionStorage.held = JSON.stringify(held);
    return;
  }
  sessionStorage.removeItem('held');
  const form = [...document.forms].find((it) => it.getAttribute('action') === held.action);
  if (!held.refused || held.page !== location.pathname || !form) return;
  fill(form, held.entries);
  const status = document.createElement('p');
  status.className = 'notice';
  status.setAttribute('role', 'status');
  status.textContent = document.body.dataset.restored;
  form.before(status);
  status.scrollIntoView({ block: 'nearest' });
}

function fill(form, entries) {
  const left = [...entries];
  const take = (name) => {
    const at = left.findIndex(([it]) => it === name);
    return at < 0 ? undefined : left.splice(at, 1)[0][1];
  };
  for (const field of form.elements) {
    if (['hidden', 'file', 'password', 'submit', 'button'].includes(field.type) || !field.name) continue;
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = entries.some(([name, value]) => name === field.name && value === field.value);
    } else if (field.type === 'select-multiple') {
      for (const option of field.options)
        option.selected = entries.some(([name, value]) => name === field.name && value === option.value);
    } else {
      field.value = take(field.name) ?? '';
    }
  }
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The topic of a brief, suggested by the public API. */
function suggest(search) {
  const form = search.closest('form');
  const input = search.querySelector('input');
  const status = search.querySelector('[data-search-status]');
  const question = form.querySelector('[data-question]');
  const summary = form.querySelector('[data-summary="topic"]');
  const box = combobox({
    input,
    list: search.querySelector('[role="listbox"]'),
    find: async (words) => {
      const query = new URLSearchParams({ lang: document.documentElement.lang, limit: '8' });
      if (words) query.set('q', words);
      return (await answer(`${search.dataset.search}?${query}`)).topics;
    },
    lines: (topic) => [topic.by === 'altLabel' ? `${topic.label} (${topic.matched})` : topic.label, topic.question],
    choose,
    tell: (what, count) => {
      const words = search.dataset[what];
      status.textContent = what === 'many' ? `${words} ${count}` : words;
      if (what !== 'many') question.textContent = words;
    },
  });

  form.querySelectorAll('[data-topic]').forEach((link) =>
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose({ id: link.dataset.topic, label: link.dataset.label, question: link.dataset.question });
      box.close();
      input.focus();
    }),
  );
  input.addEventListener('input', () => {
    delete form.dataset.topic;
    summary.textContent = input.value;
  });

  function choose(topic) {
    input.value = topic.label;
    form.dataset.topic = topic.id;
    question.textContent = topic.question;
    summary.textContent = topic.label;
    form.querySelectorAll('[data-topic]').forEach((link) => {
      if (link.dataset.topic === topic.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    history.replaceState(null, '', address(form));
  }
}

/** What an address answers as JSON. */
export async function answer(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** The combobox pattern of the ARIA Authoring Practices: a moment after something was typed, what
    `find` has for it is shown by its two `lines`, to `choose` from. `tell` hears how many there
    are: `many`, `none`, or `away` where that could not be had. */
export function combobox({ input, list, find, lines, choose, tell }) {
  let asked = 0;
  let waiting;
  let active = -1;

  input.removeAttribute('list');
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
  })) input.setAttribute(name, value);

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  input.addEventListener('keydown', (event) => {
    const options = [...list.children];
    if (event.key === 'Escape') return close();
    if (event.key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      return options[active].click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (list.hidden) return void look();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    mark((active + step + options.length) % options.length);
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  return { close };

  async function look() {
    const mine = ++asked;
    try {
      const found = await find(input.value.trim());
      if (mine === asked && document.activeElement === input) show(found);
    } catch {
      if (mine === asked) {
        close();
        tell('away');
      }
    }
  }

  function show(found) {
    list.replaceChildren(...found.map(option));
    active = -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    tell(found.length ? 'many' : 'none', found.length);
  }

  function option(it, index) {
    const [first, second] = lines(it);
    const item = document.createElement('li');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const label = document.createElement('b');
    label.textContent = first;
    const more = document.createElement('span');
    more.textContent = second;
    item.append(label, more);
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => {
      choose(it);
      close();
    });
    return item;
  }

  function mark(index) {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    list.children[index].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[index].id);
  }

  function close() {
    clearTimeout(waiting);
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

const map = document.querySelector('.map');
if (map) {
  map.querySelectorAll('[data-box]').forEach((box) => {
    const follow = () => light(map, box.dataset.box);
    const leave = () => light(map, null);
    box.addEventListener('pointerenter', follow);
    box.addEventListener('focus', follow);
    box.addEventListener('pointerleave', leave);
    box.addEventListener('blur', leave);
  });
  const zoom = document.querySelector('[data-zoom]');
  let scale = 1;
  zoom.classList.remove('off');
  zoom.addEventListener('click', (event) => {
    const by = Number(event.target.dataset.by);
    if (!by) return;
    scale = Math.min(3, Math.max(0.5, scale * by));
    map.style.width = `${scale * 100}%`;
    map.style.minWidth = '0';
  });
}

/** Shows what bears on an argument and what it bears on. */
function light(picture, id) {
  picture.classList.toggle('following', id !== null);
  const near = new Set([id]);
  picture.querySelectorAll('.line').forEach((line) => {
    const linked = id !== null && (line.dataset.from === id || line.dataset.to === id);
    line.classList.toggle('linked', linked);
    if (linked) near.add(line.dataset.from).add(line.dataset.to);
  });
  picture.querySelectorAll('[data-box]').forEach((box) =>
    box.classList.toggle('linked', id !== null && near.has(box.dataset.box)),
  );
}
