'use strict';

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
desk.key('p', 'Print', () => window.print());
