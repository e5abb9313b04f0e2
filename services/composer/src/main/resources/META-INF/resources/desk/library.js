// What the forms of the library do beyond what works without script: draw the print while somebody
// writes, and suggest items for the fields that name one.

import { answer, combobox } from './desk.js';

const print = document.querySelector('[data-print]');
if (print) drawWhileWriting(print);

/** Draws the form's words as they would be printed, a moment after the last of them was typed. A
    button is left for whoever wants the page by itself. */
function drawWhileWriting(canvas) {
  const form = document.querySelector('#write');
  const status = document.querySelector('[data-print-status]');
  let waiting;
  let asked = 0;
  const draw = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(canvas.dataset.print, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = await createImageBitmap(await answer.blob());
      if (mine !== asked) return;
      canvas.width = page.width;
      canvas.height = page.height;
      canvas.getContext('2d').drawImage(page, 0, 0);
      canvas.hidden = false;
      status.textContent = '';
    } catch {
      if (mine === asked) status.textContent = canvas.dataset.away;
    }
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, 600);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  draw();
}

let made = 0;
const said = document.querySelector('[data-suggestions]');
document.querySelectorAll('[data-suggest]').forEach((input) =>
  input.addEventListener('focus', () => suggest(input), { once: true }),
);

/** Suggests items by words or by their identifiers, and fills in the identifier. */
function suggest(input) {
  const list = document.createElement('ul');
  list.id = `found-${++made}`;
  list.className = 'found';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', said.dataset.label);
  const named = input.parentElement.querySelector('.named');
  input.after(list);
  input.addEventListener('input', () => (named.textContent = ''));
  combobox({
    input,
    list,
    find: async (words) => {
      const query = new URLSearchParams({ q: words });
      return (await answer(`/library/suggest/${input.dataset.suggest}?${query}`)).items;
    },
    lines: (item) => [item.title, item.id],
    choose: (item) => {
      input.value = item.id;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      named.textContent = item.title;
    },
    tell: (what, count) => (said.textContent = what === 'many' ? `${said.dataset.many} ${count}` : said.dataset[what]),
  });
}
