// Forms that judge, and lists in which things are marked to be merged. What was done is said on the page that follows, with an undo.
'use strict';

(() => {
  const Said = 'said';

  // What is marked; the one that was marked first stays and gives the others its name.
  let order = [];

  /** Loads the page anew, and says there what was done. */
  function reload(text, undo = null) {
    try { sessionStorage.setItem(Said, JSON.stringify({ text, undo })); } catch { /* It is done all the same. */ }
    location.reload();
  }

  async function undo(number) {
    try {
      await desk.call('POST', `/api/v1/judgements/${number}/undo`, {});
      reload(`Judgement ${number} is undone.`);
    } catch (error) {
      desk.say(error.message, { failed: true });
    }
  }

  function sayWhatWasDone() {
    let told = null;
    try {
      told = JSON.parse(sessionStorage.getItem(Said));
      sessionStorage.removeItem(Said);
    } catch { /* Nothing to say. */ }
    if (told?.text) desk.say(told.text, { undo: told.undo ? () => undo(told.undo) : null });
  }

  const value = (form, name) => form.elements.namedItem(name)?.value.trim() || undefined;

  function judgementOf(form) {
    const marked = order.filter(box => box.checked).map(box => box.value);
    const judgement = { kind: form.dataset.judge, target: form.dataset.target, why: value(form, 'why'), grade: value(form, 'grade'), text: value(form, 'text') };
    if (form.dataset.judge === 'split') judgement.claims = [];
    if (form.dataset.judge === 'merge') {
      if (form.dataset.target) judgement.others = [(form.elements.namedItem('other').dataset.prefix ?? '') + value(form, 'other')];
      else [judgement.target, ...judgement.others] = marked;
    }
    if ('withMarked' in form.dataset) judgement.claims = marked;
    return judgement;
  }

  document.addEventListener('submit', async event => {
    const form = event.target.closest('form[data-judge], form[data-undo]');
    if (!form) return;
    event.preventDefault();
    if ('undo' in form.dataset) return undo(form.dataset.undo);
    const button = form.querySelector('button[type=submit], button:not([type])');
    button.disabled = true;
    try {
      const made = await desk.call('POST', '/api/v1/judgements', judgementOf(form));
      reload(form.dataset.done ?? 'Judged.', made?.judgement ?? null);
    } catch (error) {
      desk.say(error.message, { failed: true });
      button.disabled = false;
    }
  });

  function showMarked() {
    const boxes = [...document.querySelectorAll('input[data-mark]')];
    const checked = boxes.filter(box => box.checked);
    order = [...order.filter(box => box.checked), ...checked.filter(box => !order.includes(box))];
    for (const bar of document.querySelectorAll('[data-mark-bar]')) {
      const least = Number(bar.dataset.markBar);
      bar.hidden = order.length === 0;
      bar.querySelector('[data-marked]').textContent = order.length < least
        ? `${order.length} marked; mark ${least - order.length} more`
        : least > 1 ? `${order.slice(1).map(box => box.dataset.name).join(', ')} will be shown as ${order[0].dataset.name}` : `${order.length} marked`;
      for (const button of bar.querySelectorAll('button')) if (!('unmark' in button.dataset)) button.disabled = order.length < least || order.length === boxes.length && 'notAll' in bar.dataset;
    }
  }

  document.addEventListener('change', event => { if (event.target.matches?.('input[data-mark]')) showMarked(); });
  document.addEventListener('click', event => {
    if (!event.target.closest?.('[data-unmark]')) return;
    for (const box of document.querySelectorAll('input[data-mark]:checked')) box.checked = false;
    showMarked();
  });

  document.addEventListener('DOMContentLoaded', () => { sayWhatWasDone(); showMarked(); });

  // Along a list with keys, as on the page of a report.
  function go(step) {
    const lines = [...document.querySelectorAll('[data-list] > li')];
    if (lines.length === 0) return;
    const now = lines.findIndex(line => line.contains(document.activeElement));
    const next = lines[Math.min(Math.max(now < 0 ? (step > 0 ? 0 : lines.length - 1) : now + step, 0), lines.length - 1)];
    next.querySelector('a[href], input')?.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  desk.key('j', 'Next in the list', () => go(1));
  desk.key('k', 'Previous in the list', () => go(-1));
  desk.key('x', 'Mark it', () => document.activeElement?.closest('[data-list] > li')?.querySelector('input[data-mark]')?.click());
})();
