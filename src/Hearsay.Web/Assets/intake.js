// Adding reports: choose or drop files; each is sent by itself, so that one that cannot be read holds up no other.
'use strict';

(() => {
  const list = document.querySelector('[data-intake]');
  const input = document.querySelector('[data-files]');
  let depth = 0;

  function line(name) {
    const item = document.createElement('li');
    const label = document.createElement('bdi');
    label.textContent = name;
    const state = document.createElement('span');
    state.textContent = 'waits';
    item.append(label, state);
    list.append(item);
    return { item, state };
  }

  async function add(files) {
    const lines = files.map(file => [file, line(file.name)]);
    let added = 0;
    let failed = 0;
    for (const [file, { item, state }] of lines) {
      state.textContent = 'is read …';
      try {
        const answer = await fetch(`/api/v1/reports?wait=true&source=${encodeURIComponent(file.name)}`, {
          method: 'POST', body: file, credentials: 'same-origin',
          headers: { 'X-Hearsay': '1', 'Accept': 'application/json', 'Content-Type': file.type || 'application/octet-stream' },
        });
        const read = await answer.json().catch(() => null);
        if (!answer.ok) throw new Error(read?.detail ?? read?.title ?? `the desk answered ${answer.status}`);
        added += answer.status === 201 ? 1 : 0;
        const key = (read?.id ?? '').replace('sha256:', '').slice(0, 12);
        const link = document.createElement('a');
        link.href = `/reports/${key}`;
        link.textContent = answer.status === 201 ? 'added' : 'was here already';
        state.replaceChildren(link);
      } catch (error) {
        failed++;
        item.classList.add('failed');
        state.textContent = `not added: ${error instanceof TypeError ? 'the desk does not answer; is it running?' : error.message}`;
      }
    }
    desk.say(`${added} added, ${files.length - added - failed} already here${failed ? `, ${failed} not added` : ''}`, { failed: failed > 0 });
    if (added > 0) addReload();
  }

  function addReload() {
    if (list.querySelector('[data-reload]')) return;
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: '/reports', textContent: 'Show them in the list' });
    link.dataset.reload = '';
    item.append(link);
    list.append(item);
  }

  input.addEventListener('change', () => { add([...input.files]); input.value = ''; });
  document.addEventListener('dragenter', event => { event.preventDefault(); depth++; document.body.classList.add('dropping'); });
  document.addEventListener('dragleave', () => { if (--depth <= 0) { depth = 0; document.body.classList.remove('dropping'); } });
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    event.preventDefault();
    depth = 0;
    document.body.classList.remove('dropping');
    if (event.dataTransfer.files.length > 0) add([...event.dataTransfer.files]);
  });
})();
