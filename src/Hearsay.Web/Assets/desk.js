// What every page has: theme, the sheet of keys, what was said last, and the one way to talk to the API.
'use strict';

const desk = (() => {
  const said = () => document.getElementById('said');
  let clearing = 0;

  /** Says something at the foot of the page; what failed stays until it is dismissed. */
  function say(text, { failed = false, undo = null } = {}) {
    const box = said();
    box.replaceChildren(document.createTextNode(text));
    box.classList.toggle('failed', failed);
    box.setAttribute('role', failed ? 'alert' : 'status');
    if (undo) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Undo';
      button.addEventListener('click', undo);
      box.append(' ', button);
    }
    box.classList.add('shown');
    clearTimeout(clearing);
    if (!failed) clearing = setTimeout(() => box.classList.remove('shown'), 8000);
  }

  /** Calls the API. The header says that a page of ours calls: another site cannot set it. Errors come as problem details. */
  async function call(method, path, body) {
    let answer;
    try {
      answer = await fetch(path, {
        method,
        headers: { 'Accept': 'application/json', 'X-Hearsay': '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'same-origin',
      });
    } catch {
      throw Object.assign(new Error('The desk does not answer; it may have been stopped. Start it again with "hearsay serve".'), { unanswered: true });
    }
    const text = await answer.text();
    const read = text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null;
    if (!answer.ok) throw Object.assign(new Error(read?.detail ?? read?.title ?? `The desk answered ${answer.status}.`), { unanswered: answer.status >= 502 });
    return read;
  }

  const keys = new Map();

  /** Gives a key a meaning on this page, and a line on the sheet of keys. */
  function key(names, meaning, act) {
    for (const name of [].concat(names)) keys.set(name, { meaning, act, first: [].concat(names)[0], names: [].concat(names) });
  }

  const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]') != null;

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape' && isTyping(event.target)) { event.target.blur(); return; }
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const found = keys.get(event.key);
    if (found) { event.preventDefault(); found.act(event); }
  });

  function showKeys() {
    const dialog = document.getElementById('keys');
    const list = dialog.querySelector('[data-key-list]');
    list.replaceChildren();
    for (const [name, { meaning, first, names }] of keys) {
      if (name !== first) continue;
      const term = document.createElement('dt');
      for (const one of names) { const k = document.createElement('kbd'); k.textContent = one === ' ' ? 'space' : one; term.append(k, ' '); }
      const told = document.createElement('dd');
      told.textContent = meaning;
      list.append(term, told);
    }
    dialog.showModal();
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('[data-keys]')?.addEventListener('click', showKeys);
    document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
      const isDark = (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      const theme = isDark ? 'light' : 'dark';
      document.documentElement.dataset.theme = theme;
      try { localStorage.setItem('theme', theme); } catch { /* Kept for this page only. */ }
    });
  });
  key('?', 'This sheet', showKeys);
  key('/', 'Search', () => document.getElementById('find')?.focus());
  return { say, call, key };
})();
