// Judging without a mouse: one key each. Nothing is judged by looking at it, and what could not be saved is kept and said.
'use strict';

const review = (() => {
  const pendingKey = 'hearsay-unsent';
  const done = [];
  let current = null;

  const items = () => [...document.querySelectorAll('[data-claim], [data-event]')];
  const idOf = item => item.dataset.claim ?? item.dataset.event;
  const reportOf = item => item.closest('[data-report]').dataset.report;
  const targetOf = item => `${reportOf(item)}#${idOf(item)}`;

  function select(item, { scroll = true, focus = true } = {}) {
    if (!item) return;
    current?.removeAttribute('aria-current');
    current = item;
    item.setAttribute('aria-current', 'true');
    if (focus) item.focus({ preventScroll: true });
    if (scroll) item.scrollIntoView({ block: 'nearest' });
    document.dispatchEvent(new CustomEvent('hearsay-select', { detail: item }));
  }

  function step(by, wanted = () => true) {
    const all = items();
    let at = all.indexOf(current);
    if (at < 0) at = by > 0 ? -1 : all.length;
    for (at += by; at >= 0 && at < all.length; at += by) {
      if (wanted(all[at])) { select(all[at]); return true; }
    }
    desk.say(by > 0 ? 'That was the last one here.' : 'That was the first one here.');
    return false;
  }

  function show(item, verdict) {
    if (verdict) item.dataset.verdict = verdict; else delete item.dataset.verdict;
    const told = item.querySelector('[data-verdict-of]');
    if (told) told.textContent = [item.dataset.verdict, item.dataset.corrected ? 'corrected' : ''].filter(Boolean).join(', ');
    count();
  }

  function count() {
    const open = openClaims().length;
    for (const box of document.querySelectorAll('[data-bulk-count]')) box.textContent = open;
    for (const button of document.querySelectorAll('[data-bulk-accept]')) button.disabled = open === 0;
  }

  const openClaims = () => items().filter(item => item.dataset.claim && !item.dataset.verdict && item.offsetParent !== null);

  // What the desk could not be told is kept in this browser until it is sent or thrown away, by a person.
  const unsent = () => { try { return JSON.parse(localStorage.getItem(pendingKey) ?? '[]'); } catch { return []; } };
  function keep(bodies) { try { localStorage.setItem(pendingKey, JSON.stringify(bodies)); } catch { /* Then it is only on the screen. */ } }

  async function send(body) {
    try {
      return await desk.call('POST', '/api/v1/judgements', body);
    } catch (error) {
      if (error.unanswered) {
        keep([...unsent(), body]);
        sayUnsent(error.message);
      } else {
        desk.say(error.message, { failed: true });
      }
      return null;
    }
  }

  function sayUnsent(why) {
    const waiting = unsent();
    if (waiting.length === 0) return;
    const told = waiting.length === 1 ? `1 judgement is not saved yet: ${waiting[0].kind} ${waiting[0].target}.` : `${waiting.length} judgements are not saved yet.`;
    desk.say(`${why ? why + ' ' : ''}${told} This browser keeps ${waiting.length === 1 ? 'it' : 'them'}.`, { failed: true });
    const box = document.getElementById('said');
    const button = (text, act) => { const one = document.createElement('button'); one.type = 'button'; one.textContent = text; one.addEventListener('click', act); box.append(' ', one); };
    button('Try again', resend);
    button('Throw away', () => { keep([]); location.reload(); });
  }

  async function resend() {
    const waiting = unsent();
    let sent = 0;
    for (const body of waiting) {
      try {
        await desk.call('POST', '/api/v1/judgements', body);
        sent++;
        keep(waiting.slice(sent));
      } catch (error) {
        if (error.unanswered) { sayUnsent(error.message); return; }
        desk.say(`${body.kind} ${body.target}: ${error.message}`, { failed: true });
        keep(waiting.slice(sent + 1));
        return;
      }
    }
    for (const item of items()) {
      const body = waiting.findLast(one => one.target === targetOf(item) && (one.kind === 'accept' || one.kind === 'reject'));
      if (body) show(item, `${body.kind}ed`);
    }
    desk.say(sent === 1 ? '1 judgement is saved now.' : `${sent} judgements are saved now.`);
  }

  async function judge(kind, item = current) {
    if (!item) { desk.say('Choose a claim first, with j or a click.'); return; }
    const before = item.dataset.verdict ?? null;
    const answer = await send({ kind, target: targetOf(item) });
    if (!answer) return;
    show(item, `${kind}ed`);
    done.push({ numbers: [answer.number], restore: () => show(item, before), told: `${kind}ed ${idOf(item)}`, item });
    desk.say(`${kind}ed ${idOf(item)}`, { undo });
    if (item === current) step(1);
  }

  async function undo() {
    const last = done.pop();
    if (!last) { desk.say('There is nothing to undo since this page was opened; the log has everything.'); return; }
    for (const number of [...last.numbers].reverse()) {
      try {
        await desk.call('POST', `/api/v1/judgements/${number}/undo`, {});
        last.numbers.pop();
      } catch (error) {
        done.push(last);
        desk.say(`Not undone: ${error.message}`, { failed: true });
        return;
      }
    }
    last.restore();
    if (last.item) select(last.item);
    desk.say(`Undone: ${last.told}`);
    if (last.reload) location.reload();
  }

  async function acceptAll() {
    const open = openClaims();
    const numbers = [];
    for (const item of open) {
      const answer = await send({ kind: 'accept', target: targetOf(item) });
      if (!answer) break;
      numbers.push(answer.number);
      show(item, 'accepted');
    }
    if (numbers.length === 0) return;
    const judged = open.slice(0, numbers.length);
    done.push({ numbers, restore: () => judged.forEach(item => show(item, null)), told: `accepted ${numbers.length} claims` });
    desk.say(`accepted ${numbers.length} ${numbers.length === 1 ? 'claim' : 'claims'}`, { undo });
  }

  /** A correction made in a dialog: shown by the page itself, which has to be rendered anew. */
  async function correct(body) {
    const answer = await send(body);
    if (answer) {
      try { sessionStorage.setItem('hearsay-corrected', JSON.stringify({ number: answer.number, told: `corrected ${body.target.split('#')[1]}` })); } catch { /* Then the log undoes it. */ }
      location.hash = body.target.split('#')[1].split('.')[0];
      location.reload();
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-act]');
    const item = event.target.closest('[data-claim], [data-event]');
    if (button && item) {
      const act = button.dataset.act;
      if (act === 'accept' || act === 'reject') judge(act, item);
      else { select(item, { scroll: false, focus: false }); document.dispatchEvent(new CustomEvent('hearsay-correct', { detail: { item, act } })); }
    } else if (event.target.closest('[data-bulk-accept]')) {
      acceptAll();
    } else if (item && !event.target.closest('a, button')) {
      select(item, { scroll: false, focus: false });
    }
  });
  document.addEventListener('focusin', event => {
    if (event.target.matches?.('[data-claim], [data-event]') && event.target !== current) select(event.target, { scroll: false, focus: false });
  });

  document.addEventListener('DOMContentLoaded', () => {
    for (const item of items()) show(item, item.dataset.verdict ?? null);
    const meant = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (meant?.matches('[data-claim], [data-event]')) select(meant);
    try {
      const corrected = JSON.parse(sessionStorage.getItem('hearsay-corrected') ?? 'null');
      sessionStorage.removeItem('hearsay-corrected');
      if (corrected) {
        done.push({ numbers: [corrected.number], restore: () => {}, told: corrected.told, reload: true });
        desk.say(corrected.told, { undo });
      }
    } catch { /* Nothing was kept. */ }
    sayUnsent('');
  });
  window.addEventListener('hashchange', () => {
    const meant = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (meant?.matches('[data-claim], [data-event]')) select(meant);
  });

  desk.key(['j', 'ArrowDown'], 'Next', () => step(1));
  desk.key(['k', 'ArrowUp'], 'Previous', () => step(-1));
  desk.key('a', 'Accept', () => judge('accept'));
  desk.key('r', 'Reject', () => judge('reject'));
  desk.key('c', 'Correct, with the words that are selected', () => current && document.dispatchEvent(new CustomEvent('hearsay-correct', { detail: { item: current, act: current.dataset.claim ? 'correct' : 'slot' } })));
  desk.key('s', 'Skip to the next that nobody judged', () => step(1, item => !item.dataset.verdict));
  desk.key('u', 'Undo', undo);
  desk.key('m', 'Its matter', () => current?.querySelector('a.matter')?.click());
  desk.key('o', 'Its report', () => current && location.assign(`/reports/${reportOf(current)}#${idOf(current)}`));
  return { select, correct, targetOf, idOf, current: () => current };
})();
