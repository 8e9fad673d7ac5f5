// The page of a report: pointing at a claim lights its words and the other way round; correcting by selecting, menus and keys.
'use strict';

(() => {
  const text = document.querySelector('[data-text]');
  const atomsOf = new Map();
  for (const atom of text?.querySelectorAll('[data-of]') ?? []) {
    for (const mark of atom.dataset.of.split(' ')) {
      const [id, role] = mark.split(':');
      if (!atomsOf.has(id)) atomsOf.set(id, []);
      atomsOf.get(id).push([atom, role]);
    }
  }
  const roles = new Set(['source', 'cue', 'content']);
  let lit = null;

  function light(id, slot = null) {
    dark();
    if (!id) return;
    lit = id;
    for (const [atom, role] of atomsOf.get(id) ?? []) {
      if (slot && role !== slot) continue;
      atom.classList.add('lit', roles.has(role) ? `lit-${role}` : 'lit-slot');
    }
    document.getElementById(id)?.classList.add('lit');
  }
  function dark() {
    if (!lit) return;
    for (const [atom] of atomsOf.get(lit) ?? []) atom.classList.remove('lit', 'lit-source', 'lit-cue', 'lit-content', 'lit-slot');
    document.getElementById(lit)?.classList.remove('lit');
    lit = null;
  }
  const idsOf = atom => [...new Set(atom.dataset.of.split(' ').map(mark => mark.split(':')[0]))];
  const resting = () => { const now = review.current(); light(now ? review.idOf(now) : null); };

  document.addEventListener('pointerover', event => {
    const slot = event.target.closest?.('[data-slot]');
    const item = event.target.closest?.('[data-claim], [data-event]');
    const atom = event.target.closest?.('[data-of]');
    if (slot) { const [id, role] = slot.dataset.slot.split(':'); light(id, role); }
    else if (item) light(review.idOf(item));
    else if (atom) { const ids = idsOf(atom); light(ids.find(id => id.startsWith('c')) ?? ids[0]); }
    else resting();
  });
  document.addEventListener('hearsay-select', event => light(review.idOf(event.detail)));

  // A word that lies in several claims: each click goes to the next wider one.
  text?.addEventListener('click', event => {
    const atom = event.target.closest('[data-of]');
    if (!atom || String(getSelection()).length > 0) return;
    const ids = idsOf(atom).filter(id => document.getElementById(id));
    const now = review.current();
    const next = ids[(ids.indexOf(now ? review.idOf(now) : '') + 1) % ids.length];
    if (next) review.select(document.getElementById(next), { focus: false });
  });
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-goto]');
    const item = link && document.getElementById(link.dataset.goto);
    if (item) { event.preventDefault(); review.select(item); history.replaceState(null, '', `#${link.dataset.goto}`); }
  });
  // The words of what was chosen by key come into view too.
  document.addEventListener('hearsay-select', event => {
    const first = (atomsOf.get(review.idOf(event.detail)) ?? []).find(([, role]) => role === 'content' || role === 'trigger')?.[0];
    if (!first) return;
    const place = first.getBoundingClientRect();
    if (place.top < 0 || place.bottom > innerHeight) first.scrollIntoView({ block: 'center' });
  });

  // Correcting.
  const dialog = document.getElementById('correct');
  const form = dialog.querySelector('form');
  const chain = form.querySelector('[data-chain]');
  let target = null;
  let before = null;
  let selected = null;

  function selection() {
    const now = getSelection();
    if (!text || now.rangeCount === 0 || now.isCollapsed) return null;
    const range = now.getRangeAt(0);
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    return start === null || end === null || end <= start ? null : { start, end, words: String(now).trim() };
  }
  function offset(node, at) {
    const atom = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('[data-at]');
    if (!atom || !text.contains(atom)) return null;
    return Number(atom.dataset.at) + (node.nodeType === Node.TEXT_NODE ? [...node.data.slice(0, at)].length : at === 0 ? 0 : [...atom.textContent].length);
  }

  function addVoice(name) {
    const item = document.createElement('li');
    item.tabIndex = 0;
    item.draggable = true;
    item.dataset.voice = name;
    item.append(Object.assign(document.createElement('bdi'), { textContent: name }));
    const out = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Take out' });
    out.setAttribute('aria-label', `Take ${name} out of the chain`);
    out.addEventListener('click', () => item.remove());
    item.append(out);
    item.addEventListener('keydown', event => {
      if (event.altKey && event.key === 'ArrowUp' && item.previousElementSibling) { item.previousElementSibling.before(item); item.focus(); event.preventDefault(); }
      if (event.altKey && event.key === 'ArrowDown' && item.nextElementSibling) { item.nextElementSibling.after(item); item.focus(); event.preventDefault(); }
      if (event.key === 'Delete' && event.target === item) { (item.nextElementSibling ?? item.previousElementSibling)?.focus(); item.remove(); }
    });
    item.addEventListener('dragstart', () => item.classList.add('dragged'));
    item.addEventListener('dragend', () => item.classList.remove('dragged'));
    item.addEventListener('dragover', event => {
      const dragged = chain.querySelector('.dragged');
      if (!dragged || dragged === item) return;
      event.preventDefault();
      const box = item.getBoundingClientRect();
      if (event.clientY < box.top + box.height / 2) item.before(dragged); else item.after(dragged);
    });
    chain.append(item);
  }
  const chainNow = () => [...chain.children].map(item => item.dataset.voice);
  const add = form.querySelector('[data-chain-add]');
  add.addEventListener('change', () => { if (add.value.trim()) { addVoice(add.value.trim()); add.value = ''; } });
  add.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); add.dispatchEvent(new Event('change')); } });

  function openClaim(item) {
    target = review.targetOf(item);
    selected = selection();
    form.reset();
    form.querySelector('[data-correct-id]').textContent = review.idOf(item);
    const words = item.querySelector('[data-words]').textContent;
    form.elements.content.value = selected ? selected.words : words;
    chain.replaceChildren();
    for (const voice of item.querySelectorAll('.chain bdi')) addVoice(voice.textContent);
    before = { content: words, chain: chainNow().join('\n') };
    dialog.returnValue = '';
    dialog.showModal();
  }
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'save') return;
    const body = { kind: 'correct', target };
    const content = form.elements.content.value.trim();
    if (content && content !== before.content) {
      if (selected && content === selected.words) body.contentSpans = [{ start: selected.start, end: selected.end }];
      else body.content = content;
    }
    if (chainNow().join('\n') !== before.chain) body.chain = chainNow();
    for (const name of ['certainty', 'polarity', 'stance', 'why']) if (form.elements[name].value) body[name] = form.elements[name].value;
    if (Object.keys(body).every(name => ['kind', 'target', 'why'].includes(name))) { desk.say('Nothing was changed, so nothing was saved.'); return; }
    review.correct(body);
  });

  const slotDialog = document.getElementById('slot');
  const slotForm = slotDialog.querySelector('form');
  function openSlot(item, role, filler) {
    target = review.targetOf(item);
    slotForm.reset();
    slotForm.querySelector('[data-slot-id]').textContent = review.idOf(item);
    if (role) slotForm.elements.role.value = role;
    slotForm.elements.filler.value = filler ?? '';
    slotDialog.returnValue = '';
    slotDialog.showModal();
    slotForm.elements[role ? 'filler' : 'role'].focus();
  }
  slotDialog.addEventListener('close', () => {
    if (slotDialog.returnValue !== 'save') return;
    const body = { kind: 'correct', target, slots: [{ role: slotForm.elements.role.value, filler: slotForm.elements.filler.value.trim() }] };
    if (slotForm.elements.why.value) body.why = slotForm.elements.why.value;
    review.correct(body);
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-slot-role]');
    if (button) openSlot(button.closest('[data-event]'), button.dataset.slotRole, button.textContent);
  });
  document.addEventListener('hearsay-correct', event => {
    if (event.detail.act === 'slot') openSlot(event.detail.item); else openClaim(event.detail.item);
  });
})();
