// Before the first paint, so that a page never flashes in the other theme.
(() => {
  let theme = null;
  try { theme = localStorage.getItem('theme'); } catch { /* Storage may be refused; the system's theme then stands. */ }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
